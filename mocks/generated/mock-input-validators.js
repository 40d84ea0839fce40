// Generated from openapi/mock-control.yaml by `npm run generate`. Do not edit.

// validators.js
const Fault = validate10;
const schema11 = {
	"type": "object",
	"required": ["operation"],
	"additionalProperties": false,
	"properties": {
		"operation": {
			"type": "string",
			"minLength": 1
		},
		"status": {
			"type": "integer",
			"minimum": 400,
			"maximum": 599
		},
		"code": {
			"type": "string",
			"minLength": 1
		},
		"reasonCode": {
			"type": "integer",
			"minimum": 1e4,
			"maximum": 99999
		},
		"retryAfterMs": {
			"type": "integer",
			"minimum": 0
		},
		"latencyMs": {
			"type": "number",
			"minimum": 0
		},
		"stall": {
			"type": "boolean",
			"const": true
		},
		"drop": {
			"type": "string",
			"enum": ["before", "after"]
		},
		"truncate": {
			"type": "boolean",
			"const": true
		},
		"malformed": {
			"type": "boolean",
			"const": true
		},
		"closeCode": { "$ref": "CloseCode" },
		"times": {
			"type": "integer",
			"minimum": 1
		},
		"chance": {
			"type": "number",
			"exclusiveMinimum": 0,
			"maximum": 1
		}
	}
};
const func2 = Object.prototype.hasOwnProperty;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.operation === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "operation" },
				message: "must have required property 'operation'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!func2.call(schema11.properties, key0)) {
				const err1 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.operation !== void 0) {
			let data0 = data.operation;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err2 = {
						instancePath: instancePath + "/operation",
						schemaPath: "#/properties/operation/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/operation",
					schemaPath: "#/properties/operation/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 599 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 599
						},
						message: "must be <= 599"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 < 400 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 400
						},
						message: "must be >= 400"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.code !== void 0) {
			let data2 = data.code;
			if (typeof data2 === "string") {
				if (data2.length < 1) {
					const err7 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.reasonCode !== void 0) {
			let data3 = data.reasonCode;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err9 = {
					instancePath: instancePath + "/reasonCode",
					schemaPath: "#/properties/reasonCode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 99999 || isNaN(data3)) {
					const err10 = {
						instancePath: instancePath + "/reasonCode",
						schemaPath: "#/properties/reasonCode/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 99999
						},
						message: "must be <= 99999"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data3 < 1e4 || isNaN(data3)) {
					const err11 = {
						instancePath: instancePath + "/reasonCode",
						schemaPath: "#/properties/reasonCode/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1e4
						},
						message: "must be >= 10000"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.retryAfterMs !== void 0) {
			let data4 = data.retryAfterMs;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err12 = {
					instancePath: instancePath + "/retryAfterMs",
					schemaPath: "#/properties/retryAfterMs/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err13 = {
						instancePath: instancePath + "/retryAfterMs",
						schemaPath: "#/properties/retryAfterMs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.latencyMs !== void 0) {
			let data5 = data.latencyMs;
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 0 || isNaN(data5)) {
					const err14 = {
						instancePath: instancePath + "/latencyMs",
						schemaPath: "#/properties/latencyMs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/latencyMs",
					schemaPath: "#/properties/latencyMs/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.stall !== void 0) {
			let data6 = data.stall;
			if (typeof data6 !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/stall",
					schemaPath: "#/properties/stall/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (true !== data6) {
				const err17 = {
					instancePath: instancePath + "/stall",
					schemaPath: "#/properties/stall/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.drop !== void 0) {
			let data7 = data.drop;
			if (typeof data7 !== "string") {
				const err18 = {
					instancePath: instancePath + "/drop",
					schemaPath: "#/properties/drop/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (!(data7 === "before" || data7 === "after")) {
				const err19 = {
					instancePath: instancePath + "/drop",
					schemaPath: "#/properties/drop/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.drop.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.truncate !== void 0) {
			let data8 = data.truncate;
			if (typeof data8 !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/truncate",
					schemaPath: "#/properties/truncate/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (true !== data8) {
				const err21 = {
					instancePath: instancePath + "/truncate",
					schemaPath: "#/properties/truncate/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.malformed !== void 0) {
			let data9 = data.malformed;
			if (typeof data9 !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/malformed",
					schemaPath: "#/properties/malformed/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (true !== data9) {
				const err23 = {
					instancePath: instancePath + "/malformed",
					schemaPath: "#/properties/malformed/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.closeCode !== void 0) {
			let data10 = data.closeCode;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err24 = {
					instancePath: instancePath + "/closeCode",
					schemaPath: "CloseCode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			const _errs25 = errors;
			const _errs26 = errors;
			const _errs27 = errors;
			let valid3 = false;
			const _errs28 = errors;
			if (!(data10 === 1004 || data10 === 1005 || data10 === 1006 || data10 === 1015)) {
				const err25 = {};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			var _valid0 = _errs28 === errors;
			valid3 = valid3 || _valid0;
			if (!valid3) {
				const _errs29 = errors;
				if (typeof data10 == "number" && isFinite(data10)) {
					if (data10 > 2999 || isNaN(data10)) {
						const err26 = {};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					} else if (data10 < 1016 || isNaN(data10)) {
						const err27 = {};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				var _valid0 = _errs29 === errors;
				valid3 = valid3 || _valid0;
			}
			if (!valid3) {
				const err28 = {};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			} else {
				errors = _errs27;
				if (vErrors !== null) {
					if (_errs27) vErrors.length = _errs27;
					else vErrors = null;
				}
			}
			if (_errs26 === errors) {
				const err29 = {
					instancePath: instancePath + "/closeCode",
					schemaPath: "CloseCode/not",
					keyword: "not",
					params: {},
					message: "must NOT be valid"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			} else {
				errors = _errs25;
				if (vErrors !== null) {
					if (_errs25) vErrors.length = _errs25;
					else vErrors = null;
				}
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 > 4999 || isNaN(data10)) {
					const err30 = {
						instancePath: instancePath + "/closeCode",
						schemaPath: "CloseCode/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4999
						},
						message: "must be <= 4999"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data10 < 1e3 || isNaN(data10)) {
					const err31 = {
						instancePath: instancePath + "/closeCode",
						schemaPath: "CloseCode/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1e3
						},
						message: "must be >= 1000"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			}
		}
		if (data.times !== void 0) {
			let data11 = data.times;
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err32 = {
					instancePath: instancePath + "/times",
					schemaPath: "#/properties/times/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 < 1 || isNaN(data11)) {
					const err33 = {
						instancePath: instancePath + "/times",
						schemaPath: "#/properties/times/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			}
		}
		if (data.chance !== void 0) {
			let data12 = data.chance;
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 > 1 || isNaN(data12)) {
					const err34 = {
						instancePath: instancePath + "/chance",
						schemaPath: "#/properties/chance/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data12 <= 0 || isNaN(data12)) {
					const err35 = {
						instancePath: instancePath + "/chance",
						schemaPath: "#/properties/chance/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/chance",
					schemaPath: "#/properties/chance/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
	} else {
		const err37 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err37];
		else vErrors.push(err37);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
const ScenarioStart = validate11;
const schema14 = {
	"type": "string",
	"enum": [
		"flaky-network",
		"rate-limited",
		"token-expired",
		"vendor-down",
		"slow"
	]
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!(key0 === "name" || key0 === "operation" || key0 === "times")) {
				const err1 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "ScenarioName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "flaky-network" || data0 === "rate-limited" || data0 === "token-expired" || data0 === "vendor-down" || data0 === "slow")) {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "ScenarioName/enum",
					keyword: "enum",
					params: { allowedValues: schema14.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.operation !== void 0) {
			let data1 = data.operation;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/operation",
						schemaPath: "#/properties/operation/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/operation",
					schemaPath: "#/properties/operation/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.times !== void 0) {
			let data2 = data.times;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err6 = {
					instancePath: instancePath + "/times",
					schemaPath: "#/properties/times/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/times",
						schemaPath: "#/properties/times/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const SettingsChange = validate12;
const schema16 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"contract": { "anyOf": [{ "$ref": "Contract" }, { "type": "null" }] },
		"rateLimit": { "anyOf": [{ "$ref": "RateLimitMode" }, { "type": "null" }] },
		"requestsPerMinute": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"maxMessageLength": { "anyOf": [{ "$ref": "WholeNumber" }, { "type": "null" }] },
		"readAfterWriteMs": { "anyOf": [{ "$ref": "WholeNumber" }, { "type": "null" }] },
		"systemPresenceNames": { "anyOf": [{ "$ref": "SystemPresenceNames" }, { "type": "null" }] },
		"tokenLifetimeSeconds": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"maxBodyBytes": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"unknownTokens": { "anyOf": [{ "$ref": "UnknownTokens" }, { "type": "null" }] },
		"publicUrl": { "anyOf": [{ "$ref": "PublicUrl" }, { "type": "null" }] },
		"maxChannels": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"maxTopicsPerChannel": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"channelLifetimeSeconds": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"heartbeatSeconds": { "anyOf": [{ "$ref": "PositiveNumber" }, { "type": "null" }] },
		"maxSocketBufferBytes": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"login": { "anyOf": [{ "$ref": "LoginMode" }, { "type": "null" }] },
		"authorizationCodeLifetimeSeconds": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"refreshTokens": { "anyOf": [{ "$ref": "RefreshTokenMode" }, { "type": "null" }] }
	}
};
const schema17 = {
	"type": "string",
	"enum": [
		"current",
		"classic",
		"v1"
	]
};
const schema18 = {
	"type": "string",
	"enum": ["count", "enforce"]
};
const schema22 = {
	"type": "string",
	"enum": ["title", "upper"]
};
const schema25 = {
	"type": "string",
	"enum": ["admin", "refuse"]
};
const schema32 = {
	"type": "string",
	"enum": ["page", "automatic"]
};
const schema34 = {
	"type": "string",
	"enum": [
		"rotate",
		"keep",
		"none"
	]
};
const pattern0 = new RegExp("^(?:https?|wss?)://(?:[\\w.-]+|\\[[\\da-fA-F:.]+\\])(?::\\d{1,5})?(?:/[^\\s?#]*)?$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!func2.call(schema16.properties, key0)) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.contract !== void 0) {
			let data0 = data.contract;
			const _errs3 = errors;
			let valid1 = false;
			const _errs4 = errors;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/contract",
					schemaPath: "Contract/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "current" || data0 === "classic" || data0 === "v1")) {
				const err2 = {
					instancePath: instancePath + "/contract",
					schemaPath: "Contract/enum",
					keyword: "enum",
					params: { allowedValues: schema17.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			var _valid0 = _errs4 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs7 = errors;
				if (data0 !== null) {
					const err3 = {
						instancePath: instancePath + "/contract",
						schemaPath: "#/properties/contract/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				var _valid0 = _errs7 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err4 = {
					instancePath: instancePath + "/contract",
					schemaPath: "#/properties/contract/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.rateLimit !== void 0) {
			let data1 = data.rateLimit;
			const _errs10 = errors;
			let valid3 = false;
			const _errs11 = errors;
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "RateLimitMode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data1 === "count" || data1 === "enforce")) {
				const err6 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "RateLimitMode/enum",
					keyword: "enum",
					params: { allowedValues: schema18.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			var _valid1 = _errs11 === errors;
			valid3 = valid3 || _valid1;
			if (!valid3) {
				const _errs14 = errors;
				if (data1 !== null) {
					const err7 = {
						instancePath: instancePath + "/rateLimit",
						schemaPath: "#/properties/rateLimit/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				var _valid1 = _errs14 === errors;
				valid3 = valid3 || _valid1;
			}
			if (!valid3) {
				const err8 = {
					instancePath: instancePath + "/rateLimit",
					schemaPath: "#/properties/rateLimit/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			} else {
				errors = _errs10;
				if (vErrors !== null) {
					if (_errs10) vErrors.length = _errs10;
					else vErrors = null;
				}
			}
		}
		if (data.requestsPerMinute !== void 0) {
			let data2 = data.requestsPerMinute;
			const _errs17 = errors;
			let valid5 = false;
			const _errs18 = errors;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err9 = {
					instancePath: instancePath + "/requestsPerMinute",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err10 = {
						instancePath: instancePath + "/requestsPerMinute",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			var _valid2 = _errs18 === errors;
			valid5 = valid5 || _valid2;
			if (!valid5) {
				const _errs21 = errors;
				if (data2 !== null) {
					const err11 = {
						instancePath: instancePath + "/requestsPerMinute",
						schemaPath: "#/properties/requestsPerMinute/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				var _valid2 = _errs21 === errors;
				valid5 = valid5 || _valid2;
			}
			if (!valid5) {
				const err12 = {
					instancePath: instancePath + "/requestsPerMinute",
					schemaPath: "#/properties/requestsPerMinute/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			} else {
				errors = _errs17;
				if (vErrors !== null) {
					if (_errs17) vErrors.length = _errs17;
					else vErrors = null;
				}
			}
		}
		if (data.maxMessageLength !== void 0) {
			let data3 = data.maxMessageLength;
			const _errs24 = errors;
			let valid7 = false;
			const _errs25 = errors;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err13 = {
					instancePath: instancePath + "/maxMessageLength",
					schemaPath: "WholeNumber/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err14 = {
						instancePath: instancePath + "/maxMessageLength",
						schemaPath: "WholeNumber/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			var _valid3 = _errs25 === errors;
			valid7 = valid7 || _valid3;
			if (!valid7) {
				const _errs28 = errors;
				if (data3 !== null) {
					const err15 = {
						instancePath: instancePath + "/maxMessageLength",
						schemaPath: "#/properties/maxMessageLength/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				var _valid3 = _errs28 === errors;
				valid7 = valid7 || _valid3;
			}
			if (!valid7) {
				const err16 = {
					instancePath: instancePath + "/maxMessageLength",
					schemaPath: "#/properties/maxMessageLength/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs24;
				if (vErrors !== null) {
					if (_errs24) vErrors.length = _errs24;
					else vErrors = null;
				}
			}
		}
		if (data.readAfterWriteMs !== void 0) {
			let data4 = data.readAfterWriteMs;
			const _errs31 = errors;
			let valid9 = false;
			const _errs32 = errors;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err17 = {
					instancePath: instancePath + "/readAfterWriteMs",
					schemaPath: "WholeNumber/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err18 = {
						instancePath: instancePath + "/readAfterWriteMs",
						schemaPath: "WholeNumber/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			var _valid4 = _errs32 === errors;
			valid9 = valid9 || _valid4;
			if (!valid9) {
				const _errs35 = errors;
				if (data4 !== null) {
					const err19 = {
						instancePath: instancePath + "/readAfterWriteMs",
						schemaPath: "#/properties/readAfterWriteMs/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				var _valid4 = _errs35 === errors;
				valid9 = valid9 || _valid4;
			}
			if (!valid9) {
				const err20 = {
					instancePath: instancePath + "/readAfterWriteMs",
					schemaPath: "#/properties/readAfterWriteMs/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs31;
				if (vErrors !== null) {
					if (_errs31) vErrors.length = _errs31;
					else vErrors = null;
				}
			}
		}
		if (data.systemPresenceNames !== void 0) {
			let data5 = data.systemPresenceNames;
			const _errs38 = errors;
			let valid11 = false;
			const _errs39 = errors;
			if (typeof data5 !== "string") {
				const err21 = {
					instancePath: instancePath + "/systemPresenceNames",
					schemaPath: "SystemPresenceNames/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (!(data5 === "title" || data5 === "upper")) {
				const err22 = {
					instancePath: instancePath + "/systemPresenceNames",
					schemaPath: "SystemPresenceNames/enum",
					keyword: "enum",
					params: { allowedValues: schema22.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid5 = _errs39 === errors;
			valid11 = valid11 || _valid5;
			if (!valid11) {
				const _errs42 = errors;
				if (data5 !== null) {
					const err23 = {
						instancePath: instancePath + "/systemPresenceNames",
						schemaPath: "#/properties/systemPresenceNames/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				var _valid5 = _errs42 === errors;
				valid11 = valid11 || _valid5;
			}
			if (!valid11) {
				const err24 = {
					instancePath: instancePath + "/systemPresenceNames",
					schemaPath: "#/properties/systemPresenceNames/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			} else {
				errors = _errs38;
				if (vErrors !== null) {
					if (_errs38) vErrors.length = _errs38;
					else vErrors = null;
				}
			}
		}
		if (data.tokenLifetimeSeconds !== void 0) {
			let data6 = data.tokenLifetimeSeconds;
			const _errs45 = errors;
			let valid13 = false;
			const _errs46 = errors;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err25 = {
					instancePath: instancePath + "/tokenLifetimeSeconds",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 1 || isNaN(data6)) {
					const err26 = {
						instancePath: instancePath + "/tokenLifetimeSeconds",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
			var _valid6 = _errs46 === errors;
			valid13 = valid13 || _valid6;
			if (!valid13) {
				const _errs49 = errors;
				if (data6 !== null) {
					const err27 = {
						instancePath: instancePath + "/tokenLifetimeSeconds",
						schemaPath: "#/properties/tokenLifetimeSeconds/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				var _valid6 = _errs49 === errors;
				valid13 = valid13 || _valid6;
			}
			if (!valid13) {
				const err28 = {
					instancePath: instancePath + "/tokenLifetimeSeconds",
					schemaPath: "#/properties/tokenLifetimeSeconds/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			} else {
				errors = _errs45;
				if (vErrors !== null) {
					if (_errs45) vErrors.length = _errs45;
					else vErrors = null;
				}
			}
		}
		if (data.maxBodyBytes !== void 0) {
			let data7 = data.maxBodyBytes;
			const _errs52 = errors;
			let valid15 = false;
			const _errs53 = errors;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err29 = {
					instancePath: instancePath + "/maxBodyBytes",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 1 || isNaN(data7)) {
					const err30 = {
						instancePath: instancePath + "/maxBodyBytes",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
			var _valid7 = _errs53 === errors;
			valid15 = valid15 || _valid7;
			if (!valid15) {
				const _errs56 = errors;
				if (data7 !== null) {
					const err31 = {
						instancePath: instancePath + "/maxBodyBytes",
						schemaPath: "#/properties/maxBodyBytes/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				var _valid7 = _errs56 === errors;
				valid15 = valid15 || _valid7;
			}
			if (!valid15) {
				const err32 = {
					instancePath: instancePath + "/maxBodyBytes",
					schemaPath: "#/properties/maxBodyBytes/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			} else {
				errors = _errs52;
				if (vErrors !== null) {
					if (_errs52) vErrors.length = _errs52;
					else vErrors = null;
				}
			}
		}
		if (data.unknownTokens !== void 0) {
			let data8 = data.unknownTokens;
			const _errs59 = errors;
			let valid17 = false;
			const _errs60 = errors;
			if (typeof data8 !== "string") {
				const err33 = {
					instancePath: instancePath + "/unknownTokens",
					schemaPath: "UnknownTokens/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			if (!(data8 === "admin" || data8 === "refuse")) {
				const err34 = {
					instancePath: instancePath + "/unknownTokens",
					schemaPath: "UnknownTokens/enum",
					keyword: "enum",
					params: { allowedValues: schema25.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			var _valid8 = _errs60 === errors;
			valid17 = valid17 || _valid8;
			if (!valid17) {
				const _errs63 = errors;
				if (data8 !== null) {
					const err35 = {
						instancePath: instancePath + "/unknownTokens",
						schemaPath: "#/properties/unknownTokens/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				var _valid8 = _errs63 === errors;
				valid17 = valid17 || _valid8;
			}
			if (!valid17) {
				const err36 = {
					instancePath: instancePath + "/unknownTokens",
					schemaPath: "#/properties/unknownTokens/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			} else {
				errors = _errs59;
				if (vErrors !== null) {
					if (_errs59) vErrors.length = _errs59;
					else vErrors = null;
				}
			}
		}
		if (data.publicUrl !== void 0) {
			let data9 = data.publicUrl;
			const _errs66 = errors;
			let valid19 = false;
			const _errs67 = errors;
			if (typeof data9 === "string") {
				if (!pattern0.test(data9)) {
					const err37 = {
						instancePath: instancePath + "/publicUrl",
						schemaPath: "PublicUrl/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:https?|wss?)://(?:[\\w.-]+|\\[[\\da-fA-F:.]+\\])(?::\\d{1,5})?(?:/[^\\s?#]*)?$" },
						message: "must match pattern \"^(?:https?|wss?)://(?:[\\w.-]+|\\[[\\da-fA-F:.]+\\])(?::\\d{1,5})?(?:/[^\\s?#]*)?$\""
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/publicUrl",
					schemaPath: "PublicUrl/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
			var _valid9 = _errs67 === errors;
			valid19 = valid19 || _valid9;
			if (!valid19) {
				const _errs70 = errors;
				if (data9 !== null) {
					const err39 = {
						instancePath: instancePath + "/publicUrl",
						schemaPath: "#/properties/publicUrl/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				var _valid9 = _errs70 === errors;
				valid19 = valid19 || _valid9;
			}
			if (!valid19) {
				const err40 = {
					instancePath: instancePath + "/publicUrl",
					schemaPath: "#/properties/publicUrl/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			} else {
				errors = _errs66;
				if (vErrors !== null) {
					if (_errs66) vErrors.length = _errs66;
					else vErrors = null;
				}
			}
		}
		if (data.maxChannels !== void 0) {
			let data10 = data.maxChannels;
			const _errs73 = errors;
			let valid21 = false;
			const _errs74 = errors;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err41 = {
					instancePath: instancePath + "/maxChannels",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 < 1 || isNaN(data10)) {
					const err42 = {
						instancePath: instancePath + "/maxChannels",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			}
			var _valid10 = _errs74 === errors;
			valid21 = valid21 || _valid10;
			if (!valid21) {
				const _errs77 = errors;
				if (data10 !== null) {
					const err43 = {
						instancePath: instancePath + "/maxChannels",
						schemaPath: "#/properties/maxChannels/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				var _valid10 = _errs77 === errors;
				valid21 = valid21 || _valid10;
			}
			if (!valid21) {
				const err44 = {
					instancePath: instancePath + "/maxChannels",
					schemaPath: "#/properties/maxChannels/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			} else {
				errors = _errs73;
				if (vErrors !== null) {
					if (_errs73) vErrors.length = _errs73;
					else vErrors = null;
				}
			}
		}
		if (data.maxTopicsPerChannel !== void 0) {
			let data11 = data.maxTopicsPerChannel;
			const _errs80 = errors;
			let valid23 = false;
			const _errs81 = errors;
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err45 = {
					instancePath: instancePath + "/maxTopicsPerChannel",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 < 1 || isNaN(data11)) {
					const err46 = {
						instancePath: instancePath + "/maxTopicsPerChannel",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			}
			var _valid11 = _errs81 === errors;
			valid23 = valid23 || _valid11;
			if (!valid23) {
				const _errs84 = errors;
				if (data11 !== null) {
					const err47 = {
						instancePath: instancePath + "/maxTopicsPerChannel",
						schemaPath: "#/properties/maxTopicsPerChannel/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				var _valid11 = _errs84 === errors;
				valid23 = valid23 || _valid11;
			}
			if (!valid23) {
				const err48 = {
					instancePath: instancePath + "/maxTopicsPerChannel",
					schemaPath: "#/properties/maxTopicsPerChannel/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			} else {
				errors = _errs80;
				if (vErrors !== null) {
					if (_errs80) vErrors.length = _errs80;
					else vErrors = null;
				}
			}
		}
		if (data.channelLifetimeSeconds !== void 0) {
			let data12 = data.channelLifetimeSeconds;
			const _errs87 = errors;
			let valid25 = false;
			const _errs88 = errors;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
				const err49 = {
					instancePath: instancePath + "/channelLifetimeSeconds",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 < 1 || isNaN(data12)) {
					const err50 = {
						instancePath: instancePath + "/channelLifetimeSeconds",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
			}
			var _valid12 = _errs88 === errors;
			valid25 = valid25 || _valid12;
			if (!valid25) {
				const _errs91 = errors;
				if (data12 !== null) {
					const err51 = {
						instancePath: instancePath + "/channelLifetimeSeconds",
						schemaPath: "#/properties/channelLifetimeSeconds/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				var _valid12 = _errs91 === errors;
				valid25 = valid25 || _valid12;
			}
			if (!valid25) {
				const err52 = {
					instancePath: instancePath + "/channelLifetimeSeconds",
					schemaPath: "#/properties/channelLifetimeSeconds/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			} else {
				errors = _errs87;
				if (vErrors !== null) {
					if (_errs87) vErrors.length = _errs87;
					else vErrors = null;
				}
			}
		}
		if (data.heartbeatSeconds !== void 0) {
			let data13 = data.heartbeatSeconds;
			const _errs94 = errors;
			let valid27 = false;
			const _errs95 = errors;
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 <= 0 || isNaN(data13)) {
					const err53 = {
						instancePath: instancePath + "/heartbeatSeconds",
						schemaPath: "PositiveNumber/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/heartbeatSeconds",
					schemaPath: "PositiveNumber/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
			var _valid13 = _errs95 === errors;
			valid27 = valid27 || _valid13;
			if (!valid27) {
				const _errs98 = errors;
				if (data13 !== null) {
					const err55 = {
						instancePath: instancePath + "/heartbeatSeconds",
						schemaPath: "#/properties/heartbeatSeconds/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
				var _valid13 = _errs98 === errors;
				valid27 = valid27 || _valid13;
			}
			if (!valid27) {
				const err56 = {
					instancePath: instancePath + "/heartbeatSeconds",
					schemaPath: "#/properties/heartbeatSeconds/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			} else {
				errors = _errs94;
				if (vErrors !== null) {
					if (_errs94) vErrors.length = _errs94;
					else vErrors = null;
				}
			}
		}
		if (data.maxSocketBufferBytes !== void 0) {
			let data14 = data.maxSocketBufferBytes;
			const _errs101 = errors;
			let valid29 = false;
			const _errs102 = errors;
			if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
				const err57 = {
					instancePath: instancePath + "/maxSocketBufferBytes",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
			if (typeof data14 == "number" && isFinite(data14)) {
				if (data14 < 1 || isNaN(data14)) {
					const err58 = {
						instancePath: instancePath + "/maxSocketBufferBytes",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
			}
			var _valid14 = _errs102 === errors;
			valid29 = valid29 || _valid14;
			if (!valid29) {
				const _errs105 = errors;
				if (data14 !== null) {
					const err59 = {
						instancePath: instancePath + "/maxSocketBufferBytes",
						schemaPath: "#/properties/maxSocketBufferBytes/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				var _valid14 = _errs105 === errors;
				valid29 = valid29 || _valid14;
			}
			if (!valid29) {
				const err60 = {
					instancePath: instancePath + "/maxSocketBufferBytes",
					schemaPath: "#/properties/maxSocketBufferBytes/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			} else {
				errors = _errs101;
				if (vErrors !== null) {
					if (_errs101) vErrors.length = _errs101;
					else vErrors = null;
				}
			}
		}
		if (data.login !== void 0) {
			let data15 = data.login;
			const _errs108 = errors;
			let valid31 = false;
			const _errs109 = errors;
			if (typeof data15 !== "string") {
				const err61 = {
					instancePath: instancePath + "/login",
					schemaPath: "LoginMode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err61];
				else vErrors.push(err61);
				errors++;
			}
			if (!(data15 === "page" || data15 === "automatic")) {
				const err62 = {
					instancePath: instancePath + "/login",
					schemaPath: "LoginMode/enum",
					keyword: "enum",
					params: { allowedValues: schema32.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
			var _valid15 = _errs109 === errors;
			valid31 = valid31 || _valid15;
			if (!valid31) {
				const _errs112 = errors;
				if (data15 !== null) {
					const err63 = {
						instancePath: instancePath + "/login",
						schemaPath: "#/properties/login/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				var _valid15 = _errs112 === errors;
				valid31 = valid31 || _valid15;
			}
			if (!valid31) {
				const err64 = {
					instancePath: instancePath + "/login",
					schemaPath: "#/properties/login/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			} else {
				errors = _errs108;
				if (vErrors !== null) {
					if (_errs108) vErrors.length = _errs108;
					else vErrors = null;
				}
			}
		}
		if (data.authorizationCodeLifetimeSeconds !== void 0) {
			let data16 = data.authorizationCodeLifetimeSeconds;
			const _errs115 = errors;
			let valid33 = false;
			const _errs116 = errors;
			if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
				const err65 = {
					instancePath: instancePath + "/authorizationCodeLifetimeSeconds",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 < 1 || isNaN(data16)) {
					const err66 = {
						instancePath: instancePath + "/authorizationCodeLifetimeSeconds",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
			}
			var _valid16 = _errs116 === errors;
			valid33 = valid33 || _valid16;
			if (!valid33) {
				const _errs119 = errors;
				if (data16 !== null) {
					const err67 = {
						instancePath: instancePath + "/authorizationCodeLifetimeSeconds",
						schemaPath: "#/properties/authorizationCodeLifetimeSeconds/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
				var _valid16 = _errs119 === errors;
				valid33 = valid33 || _valid16;
			}
			if (!valid33) {
				const err68 = {
					instancePath: instancePath + "/authorizationCodeLifetimeSeconds",
					schemaPath: "#/properties/authorizationCodeLifetimeSeconds/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			} else {
				errors = _errs115;
				if (vErrors !== null) {
					if (_errs115) vErrors.length = _errs115;
					else vErrors = null;
				}
			}
		}
		if (data.refreshTokens !== void 0) {
			let data17 = data.refreshTokens;
			const _errs122 = errors;
			let valid35 = false;
			const _errs123 = errors;
			if (typeof data17 !== "string") {
				const err69 = {
					instancePath: instancePath + "/refreshTokens",
					schemaPath: "RefreshTokenMode/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
			if (!(data17 === "rotate" || data17 === "keep" || data17 === "none")) {
				const err70 = {
					instancePath: instancePath + "/refreshTokens",
					schemaPath: "RefreshTokenMode/enum",
					keyword: "enum",
					params: { allowedValues: schema34.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
			var _valid17 = _errs123 === errors;
			valid35 = valid35 || _valid17;
			if (!valid35) {
				const _errs126 = errors;
				if (data17 !== null) {
					const err71 = {
						instancePath: instancePath + "/refreshTokens",
						schemaPath: "#/properties/refreshTokens/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				var _valid17 = _errs126 === errors;
				valid35 = valid35 || _valid17;
			}
			if (!valid35) {
				const err72 = {
					instancePath: instancePath + "/refreshTokens",
					schemaPath: "#/properties/refreshTokens/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			} else {
				errors = _errs122;
				if (vErrors !== null) {
					if (_errs122) vErrors.length = _errs122;
					else vErrors = null;
				}
			}
		}
	} else {
		const err73 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err73];
		else vErrors.push(err73);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const schema35 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"presenceEnabled": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
		"richActivity": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
		"realTimeUpdates": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
		"rttEnabled": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
		"maxContentBytes": { "anyOf": [{ "$ref": "WholeNumber" }, { "type": "null" }] },
		"presPxExpirySecs": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"presPxExpiryExtSecMax": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"mutualFriends": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] },
		"maxSessions": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"sessionExpirySeconds": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"serverSessionExpirySeconds": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"connectSeconds": { "anyOf": [{ "$ref": "PositiveNumber" }, { "type": "null" }] },
		"heartbeatSeconds": { "anyOf": [{ "$ref": "PositiveNumber" }, { "type": "null" }] },
		"silentHeartbeats": { "anyOf": [{ "$ref": "PositiveNumber" }, { "type": "null" }] },
		"maxQueuedBytes": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"packetsPerSecond": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"maxBundleMsgs": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"maxGroupMembers": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"minimumGameVersion": { "anyOf": [{ "$ref": "NonEmptyText" }, { "type": "null" }] },
		"upgradeAppId": { "anyOf": [{ "$ref": "NonEmptyText" }, { "type": "null" }] },
		"disabledMessage": { "anyOf": [{ "$ref": "NonEmptyText" }, { "type": "null" }] },
		"maxBodyBytes": { "anyOf": [{ "$ref": "PositiveInteger" }, { "type": "null" }] },
		"publicUrl": { "anyOf": [{ "$ref": "PublicUrl" }, { "type": "null" }] }
	}
};
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!func2.call(schema35.properties, key0)) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.presenceEnabled !== void 0) {
			let data0 = data.presenceEnabled;
			const _errs3 = errors;
			let valid1 = false;
			const _errs4 = errors;
			if (typeof data0 !== "boolean") {
				const err1 = {
					instancePath: instancePath + "/presenceEnabled",
					schemaPath: "#/properties/presenceEnabled/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs4 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const _errs6 = errors;
				if (data0 !== null) {
					const err2 = {
						instancePath: instancePath + "/presenceEnabled",
						schemaPath: "#/properties/presenceEnabled/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				var _valid0 = _errs6 === errors;
				valid1 = valid1 || _valid0;
			}
			if (!valid1) {
				const err3 = {
					instancePath: instancePath + "/presenceEnabled",
					schemaPath: "#/properties/presenceEnabled/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
		}
		if (data.richActivity !== void 0) {
			let data1 = data.richActivity;
			const _errs9 = errors;
			let valid2 = false;
			const _errs10 = errors;
			if (typeof data1 !== "boolean") {
				const err4 = {
					instancePath: instancePath + "/richActivity",
					schemaPath: "#/properties/richActivity/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			var _valid1 = _errs10 === errors;
			valid2 = valid2 || _valid1;
			if (!valid2) {
				const _errs12 = errors;
				if (data1 !== null) {
					const err5 = {
						instancePath: instancePath + "/richActivity",
						schemaPath: "#/properties/richActivity/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				var _valid1 = _errs12 === errors;
				valid2 = valid2 || _valid1;
			}
			if (!valid2) {
				const err6 = {
					instancePath: instancePath + "/richActivity",
					schemaPath: "#/properties/richActivity/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				errors = _errs9;
				if (vErrors !== null) {
					if (_errs9) vErrors.length = _errs9;
					else vErrors = null;
				}
			}
		}
		if (data.realTimeUpdates !== void 0) {
			let data2 = data.realTimeUpdates;
			const _errs15 = errors;
			let valid3 = false;
			const _errs16 = errors;
			if (typeof data2 !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/realTimeUpdates",
					schemaPath: "#/properties/realTimeUpdates/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid2 = _errs16 === errors;
			valid3 = valid3 || _valid2;
			if (!valid3) {
				const _errs18 = errors;
				if (data2 !== null) {
					const err8 = {
						instancePath: instancePath + "/realTimeUpdates",
						schemaPath: "#/properties/realTimeUpdates/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				var _valid2 = _errs18 === errors;
				valid3 = valid3 || _valid2;
			}
			if (!valid3) {
				const err9 = {
					instancePath: instancePath + "/realTimeUpdates",
					schemaPath: "#/properties/realTimeUpdates/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			} else {
				errors = _errs15;
				if (vErrors !== null) {
					if (_errs15) vErrors.length = _errs15;
					else vErrors = null;
				}
			}
		}
		if (data.rttEnabled !== void 0) {
			let data3 = data.rttEnabled;
			const _errs21 = errors;
			let valid4 = false;
			const _errs22 = errors;
			if (typeof data3 !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/rttEnabled",
					schemaPath: "#/properties/rttEnabled/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid3 = _errs22 === errors;
			valid4 = valid4 || _valid3;
			if (!valid4) {
				const _errs24 = errors;
				if (data3 !== null) {
					const err11 = {
						instancePath: instancePath + "/rttEnabled",
						schemaPath: "#/properties/rttEnabled/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				var _valid3 = _errs24 === errors;
				valid4 = valid4 || _valid3;
			}
			if (!valid4) {
				const err12 = {
					instancePath: instancePath + "/rttEnabled",
					schemaPath: "#/properties/rttEnabled/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			} else {
				errors = _errs21;
				if (vErrors !== null) {
					if (_errs21) vErrors.length = _errs21;
					else vErrors = null;
				}
			}
		}
		if (data.maxContentBytes !== void 0) {
			let data4 = data.maxContentBytes;
			const _errs27 = errors;
			let valid5 = false;
			const _errs28 = errors;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err13 = {
					instancePath: instancePath + "/maxContentBytes",
					schemaPath: "WholeNumber/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err14 = {
						instancePath: instancePath + "/maxContentBytes",
						schemaPath: "WholeNumber/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			var _valid4 = _errs28 === errors;
			valid5 = valid5 || _valid4;
			if (!valid5) {
				const _errs31 = errors;
				if (data4 !== null) {
					const err15 = {
						instancePath: instancePath + "/maxContentBytes",
						schemaPath: "#/properties/maxContentBytes/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				var _valid4 = _errs31 === errors;
				valid5 = valid5 || _valid4;
			}
			if (!valid5) {
				const err16 = {
					instancePath: instancePath + "/maxContentBytes",
					schemaPath: "#/properties/maxContentBytes/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs27;
				if (vErrors !== null) {
					if (_errs27) vErrors.length = _errs27;
					else vErrors = null;
				}
			}
		}
		if (data.presPxExpirySecs !== void 0) {
			let data5 = data.presPxExpirySecs;
			const _errs34 = errors;
			let valid7 = false;
			const _errs35 = errors;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err17 = {
					instancePath: instancePath + "/presPxExpirySecs",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 < 1 || isNaN(data5)) {
					const err18 = {
						instancePath: instancePath + "/presPxExpirySecs",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			var _valid5 = _errs35 === errors;
			valid7 = valid7 || _valid5;
			if (!valid7) {
				const _errs38 = errors;
				if (data5 !== null) {
					const err19 = {
						instancePath: instancePath + "/presPxExpirySecs",
						schemaPath: "#/properties/presPxExpirySecs/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				var _valid5 = _errs38 === errors;
				valid7 = valid7 || _valid5;
			}
			if (!valid7) {
				const err20 = {
					instancePath: instancePath + "/presPxExpirySecs",
					schemaPath: "#/properties/presPxExpirySecs/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			} else {
				errors = _errs34;
				if (vErrors !== null) {
					if (_errs34) vErrors.length = _errs34;
					else vErrors = null;
				}
			}
		}
		if (data.presPxExpiryExtSecMax !== void 0) {
			let data6 = data.presPxExpiryExtSecMax;
			const _errs41 = errors;
			let valid9 = false;
			const _errs42 = errors;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err21 = {
					instancePath: instancePath + "/presPxExpiryExtSecMax",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 1 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/presPxExpiryExtSecMax",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			var _valid6 = _errs42 === errors;
			valid9 = valid9 || _valid6;
			if (!valid9) {
				const _errs45 = errors;
				if (data6 !== null) {
					const err23 = {
						instancePath: instancePath + "/presPxExpiryExtSecMax",
						schemaPath: "#/properties/presPxExpiryExtSecMax/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				var _valid6 = _errs45 === errors;
				valid9 = valid9 || _valid6;
			}
			if (!valid9) {
				const err24 = {
					instancePath: instancePath + "/presPxExpiryExtSecMax",
					schemaPath: "#/properties/presPxExpiryExtSecMax/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			} else {
				errors = _errs41;
				if (vErrors !== null) {
					if (_errs41) vErrors.length = _errs41;
					else vErrors = null;
				}
			}
		}
		if (data.mutualFriends !== void 0) {
			let data7 = data.mutualFriends;
			const _errs48 = errors;
			let valid11 = false;
			const _errs49 = errors;
			if (typeof data7 !== "boolean") {
				const err25 = {
					instancePath: instancePath + "/mutualFriends",
					schemaPath: "#/properties/mutualFriends/anyOf/0/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			var _valid7 = _errs49 === errors;
			valid11 = valid11 || _valid7;
			if (!valid11) {
				const _errs51 = errors;
				if (data7 !== null) {
					const err26 = {
						instancePath: instancePath + "/mutualFriends",
						schemaPath: "#/properties/mutualFriends/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				var _valid7 = _errs51 === errors;
				valid11 = valid11 || _valid7;
			}
			if (!valid11) {
				const err27 = {
					instancePath: instancePath + "/mutualFriends",
					schemaPath: "#/properties/mutualFriends/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			} else {
				errors = _errs48;
				if (vErrors !== null) {
					if (_errs48) vErrors.length = _errs48;
					else vErrors = null;
				}
			}
		}
		if (data.maxSessions !== void 0) {
			let data8 = data.maxSessions;
			const _errs54 = errors;
			let valid12 = false;
			const _errs55 = errors;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err28 = {
					instancePath: instancePath + "/maxSessions",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 < 1 || isNaN(data8)) {
					const err29 = {
						instancePath: instancePath + "/maxSessions",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
			var _valid8 = _errs55 === errors;
			valid12 = valid12 || _valid8;
			if (!valid12) {
				const _errs58 = errors;
				if (data8 !== null) {
					const err30 = {
						instancePath: instancePath + "/maxSessions",
						schemaPath: "#/properties/maxSessions/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				var _valid8 = _errs58 === errors;
				valid12 = valid12 || _valid8;
			}
			if (!valid12) {
				const err31 = {
					instancePath: instancePath + "/maxSessions",
					schemaPath: "#/properties/maxSessions/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			} else {
				errors = _errs54;
				if (vErrors !== null) {
					if (_errs54) vErrors.length = _errs54;
					else vErrors = null;
				}
			}
		}
		if (data.sessionExpirySeconds !== void 0) {
			let data9 = data.sessionExpirySeconds;
			const _errs61 = errors;
			let valid14 = false;
			const _errs62 = errors;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err32 = {
					instancePath: instancePath + "/sessionExpirySeconds",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 < 1 || isNaN(data9)) {
					const err33 = {
						instancePath: instancePath + "/sessionExpirySeconds",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			}
			var _valid9 = _errs62 === errors;
			valid14 = valid14 || _valid9;
			if (!valid14) {
				const _errs65 = errors;
				if (data9 !== null) {
					const err34 = {
						instancePath: instancePath + "/sessionExpirySeconds",
						schemaPath: "#/properties/sessionExpirySeconds/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				var _valid9 = _errs65 === errors;
				valid14 = valid14 || _valid9;
			}
			if (!valid14) {
				const err35 = {
					instancePath: instancePath + "/sessionExpirySeconds",
					schemaPath: "#/properties/sessionExpirySeconds/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			} else {
				errors = _errs61;
				if (vErrors !== null) {
					if (_errs61) vErrors.length = _errs61;
					else vErrors = null;
				}
			}
		}
		if (data.serverSessionExpirySeconds !== void 0) {
			let data10 = data.serverSessionExpirySeconds;
			const _errs68 = errors;
			let valid16 = false;
			const _errs69 = errors;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err36 = {
					instancePath: instancePath + "/serverSessionExpirySeconds",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 < 1 || isNaN(data10)) {
					const err37 = {
						instancePath: instancePath + "/serverSessionExpirySeconds",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
			var _valid10 = _errs69 === errors;
			valid16 = valid16 || _valid10;
			if (!valid16) {
				const _errs72 = errors;
				if (data10 !== null) {
					const err38 = {
						instancePath: instancePath + "/serverSessionExpirySeconds",
						schemaPath: "#/properties/serverSessionExpirySeconds/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				var _valid10 = _errs72 === errors;
				valid16 = valid16 || _valid10;
			}
			if (!valid16) {
				const err39 = {
					instancePath: instancePath + "/serverSessionExpirySeconds",
					schemaPath: "#/properties/serverSessionExpirySeconds/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			} else {
				errors = _errs68;
				if (vErrors !== null) {
					if (_errs68) vErrors.length = _errs68;
					else vErrors = null;
				}
			}
		}
		if (data.connectSeconds !== void 0) {
			let data11 = data.connectSeconds;
			const _errs75 = errors;
			let valid18 = false;
			const _errs76 = errors;
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 <= 0 || isNaN(data11)) {
					const err40 = {
						instancePath: instancePath + "/connectSeconds",
						schemaPath: "PositiveNumber/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/connectSeconds",
					schemaPath: "PositiveNumber/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			var _valid11 = _errs76 === errors;
			valid18 = valid18 || _valid11;
			if (!valid18) {
				const _errs79 = errors;
				if (data11 !== null) {
					const err42 = {
						instancePath: instancePath + "/connectSeconds",
						schemaPath: "#/properties/connectSeconds/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				var _valid11 = _errs79 === errors;
				valid18 = valid18 || _valid11;
			}
			if (!valid18) {
				const err43 = {
					instancePath: instancePath + "/connectSeconds",
					schemaPath: "#/properties/connectSeconds/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			} else {
				errors = _errs75;
				if (vErrors !== null) {
					if (_errs75) vErrors.length = _errs75;
					else vErrors = null;
				}
			}
		}
		if (data.heartbeatSeconds !== void 0) {
			let data12 = data.heartbeatSeconds;
			const _errs82 = errors;
			let valid20 = false;
			const _errs83 = errors;
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 <= 0 || isNaN(data12)) {
					const err44 = {
						instancePath: instancePath + "/heartbeatSeconds",
						schemaPath: "PositiveNumber/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/heartbeatSeconds",
					schemaPath: "PositiveNumber/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
			var _valid12 = _errs83 === errors;
			valid20 = valid20 || _valid12;
			if (!valid20) {
				const _errs86 = errors;
				if (data12 !== null) {
					const err46 = {
						instancePath: instancePath + "/heartbeatSeconds",
						schemaPath: "#/properties/heartbeatSeconds/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				var _valid12 = _errs86 === errors;
				valid20 = valid20 || _valid12;
			}
			if (!valid20) {
				const err47 = {
					instancePath: instancePath + "/heartbeatSeconds",
					schemaPath: "#/properties/heartbeatSeconds/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			} else {
				errors = _errs82;
				if (vErrors !== null) {
					if (_errs82) vErrors.length = _errs82;
					else vErrors = null;
				}
			}
		}
		if (data.silentHeartbeats !== void 0) {
			let data13 = data.silentHeartbeats;
			const _errs89 = errors;
			let valid22 = false;
			const _errs90 = errors;
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 <= 0 || isNaN(data13)) {
					const err48 = {
						instancePath: instancePath + "/silentHeartbeats",
						schemaPath: "PositiveNumber/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/silentHeartbeats",
					schemaPath: "PositiveNumber/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
			var _valid13 = _errs90 === errors;
			valid22 = valid22 || _valid13;
			if (!valid22) {
				const _errs93 = errors;
				if (data13 !== null) {
					const err50 = {
						instancePath: instancePath + "/silentHeartbeats",
						schemaPath: "#/properties/silentHeartbeats/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				var _valid13 = _errs93 === errors;
				valid22 = valid22 || _valid13;
			}
			if (!valid22) {
				const err51 = {
					instancePath: instancePath + "/silentHeartbeats",
					schemaPath: "#/properties/silentHeartbeats/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			} else {
				errors = _errs89;
				if (vErrors !== null) {
					if (_errs89) vErrors.length = _errs89;
					else vErrors = null;
				}
			}
		}
		if (data.maxQueuedBytes !== void 0) {
			let data14 = data.maxQueuedBytes;
			const _errs96 = errors;
			let valid24 = false;
			const _errs97 = errors;
			if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
				const err52 = {
					instancePath: instancePath + "/maxQueuedBytes",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
			if (typeof data14 == "number" && isFinite(data14)) {
				if (data14 < 1 || isNaN(data14)) {
					const err53 = {
						instancePath: instancePath + "/maxQueuedBytes",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
			}
			var _valid14 = _errs97 === errors;
			valid24 = valid24 || _valid14;
			if (!valid24) {
				const _errs100 = errors;
				if (data14 !== null) {
					const err54 = {
						instancePath: instancePath + "/maxQueuedBytes",
						schemaPath: "#/properties/maxQueuedBytes/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
				var _valid14 = _errs100 === errors;
				valid24 = valid24 || _valid14;
			}
			if (!valid24) {
				const err55 = {
					instancePath: instancePath + "/maxQueuedBytes",
					schemaPath: "#/properties/maxQueuedBytes/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			} else {
				errors = _errs96;
				if (vErrors !== null) {
					if (_errs96) vErrors.length = _errs96;
					else vErrors = null;
				}
			}
		}
		if (data.packetsPerSecond !== void 0) {
			let data15 = data.packetsPerSecond;
			const _errs103 = errors;
			let valid26 = false;
			const _errs104 = errors;
			if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
				const err56 = {
					instancePath: instancePath + "/packetsPerSecond",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
			if (typeof data15 == "number" && isFinite(data15)) {
				if (data15 < 1 || isNaN(data15)) {
					const err57 = {
						instancePath: instancePath + "/packetsPerSecond",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
			}
			var _valid15 = _errs104 === errors;
			valid26 = valid26 || _valid15;
			if (!valid26) {
				const _errs107 = errors;
				if (data15 !== null) {
					const err58 = {
						instancePath: instancePath + "/packetsPerSecond",
						schemaPath: "#/properties/packetsPerSecond/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				var _valid15 = _errs107 === errors;
				valid26 = valid26 || _valid15;
			}
			if (!valid26) {
				const err59 = {
					instancePath: instancePath + "/packetsPerSecond",
					schemaPath: "#/properties/packetsPerSecond/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			} else {
				errors = _errs103;
				if (vErrors !== null) {
					if (_errs103) vErrors.length = _errs103;
					else vErrors = null;
				}
			}
		}
		if (data.maxBundleMsgs !== void 0) {
			let data16 = data.maxBundleMsgs;
			const _errs110 = errors;
			let valid28 = false;
			const _errs111 = errors;
			if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
				const err60 = {
					instancePath: instancePath + "/maxBundleMsgs",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 < 1 || isNaN(data16)) {
					const err61 = {
						instancePath: instancePath + "/maxBundleMsgs",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
			}
			var _valid16 = _errs111 === errors;
			valid28 = valid28 || _valid16;
			if (!valid28) {
				const _errs114 = errors;
				if (data16 !== null) {
					const err62 = {
						instancePath: instancePath + "/maxBundleMsgs",
						schemaPath: "#/properties/maxBundleMsgs/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
				var _valid16 = _errs114 === errors;
				valid28 = valid28 || _valid16;
			}
			if (!valid28) {
				const err63 = {
					instancePath: instancePath + "/maxBundleMsgs",
					schemaPath: "#/properties/maxBundleMsgs/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			} else {
				errors = _errs110;
				if (vErrors !== null) {
					if (_errs110) vErrors.length = _errs110;
					else vErrors = null;
				}
			}
		}
		if (data.maxGroupMembers !== void 0) {
			let data17 = data.maxGroupMembers;
			const _errs117 = errors;
			let valid30 = false;
			const _errs118 = errors;
			if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
				const err64 = {
					instancePath: instancePath + "/maxGroupMembers",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
			if (typeof data17 == "number" && isFinite(data17)) {
				if (data17 < 1 || isNaN(data17)) {
					const err65 = {
						instancePath: instancePath + "/maxGroupMembers",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
			}
			var _valid17 = _errs118 === errors;
			valid30 = valid30 || _valid17;
			if (!valid30) {
				const _errs121 = errors;
				if (data17 !== null) {
					const err66 = {
						instancePath: instancePath + "/maxGroupMembers",
						schemaPath: "#/properties/maxGroupMembers/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				var _valid17 = _errs121 === errors;
				valid30 = valid30 || _valid17;
			}
			if (!valid30) {
				const err67 = {
					instancePath: instancePath + "/maxGroupMembers",
					schemaPath: "#/properties/maxGroupMembers/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			} else {
				errors = _errs117;
				if (vErrors !== null) {
					if (_errs117) vErrors.length = _errs117;
					else vErrors = null;
				}
			}
		}
		if (data.minimumGameVersion !== void 0) {
			let data18 = data.minimumGameVersion;
			const _errs124 = errors;
			let valid32 = false;
			const _errs125 = errors;
			if (typeof data18 === "string") {
				if (data18.length < 1) {
					const err68 = {
						instancePath: instancePath + "/minimumGameVersion",
						schemaPath: "NonEmptyText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
			} else {
				const err69 = {
					instancePath: instancePath + "/minimumGameVersion",
					schemaPath: "NonEmptyText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
			var _valid18 = _errs125 === errors;
			valid32 = valid32 || _valid18;
			if (!valid32) {
				const _errs128 = errors;
				if (data18 !== null) {
					const err70 = {
						instancePath: instancePath + "/minimumGameVersion",
						schemaPath: "#/properties/minimumGameVersion/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
				var _valid18 = _errs128 === errors;
				valid32 = valid32 || _valid18;
			}
			if (!valid32) {
				const err71 = {
					instancePath: instancePath + "/minimumGameVersion",
					schemaPath: "#/properties/minimumGameVersion/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			} else {
				errors = _errs124;
				if (vErrors !== null) {
					if (_errs124) vErrors.length = _errs124;
					else vErrors = null;
				}
			}
		}
		if (data.upgradeAppId !== void 0) {
			let data19 = data.upgradeAppId;
			const _errs131 = errors;
			let valid34 = false;
			const _errs132 = errors;
			if (typeof data19 === "string") {
				if (data19.length < 1) {
					const err72 = {
						instancePath: instancePath + "/upgradeAppId",
						schemaPath: "NonEmptyText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
			} else {
				const err73 = {
					instancePath: instancePath + "/upgradeAppId",
					schemaPath: "NonEmptyText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err73];
				else vErrors.push(err73);
				errors++;
			}
			var _valid19 = _errs132 === errors;
			valid34 = valid34 || _valid19;
			if (!valid34) {
				const _errs135 = errors;
				if (data19 !== null) {
					const err74 = {
						instancePath: instancePath + "/upgradeAppId",
						schemaPath: "#/properties/upgradeAppId/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
				var _valid19 = _errs135 === errors;
				valid34 = valid34 || _valid19;
			}
			if (!valid34) {
				const err75 = {
					instancePath: instancePath + "/upgradeAppId",
					schemaPath: "#/properties/upgradeAppId/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err75];
				else vErrors.push(err75);
				errors++;
			} else {
				errors = _errs131;
				if (vErrors !== null) {
					if (_errs131) vErrors.length = _errs131;
					else vErrors = null;
				}
			}
		}
		if (data.disabledMessage !== void 0) {
			let data20 = data.disabledMessage;
			const _errs138 = errors;
			let valid36 = false;
			const _errs139 = errors;
			if (typeof data20 === "string") {
				if (data20.length < 1) {
					const err76 = {
						instancePath: instancePath + "/disabledMessage",
						schemaPath: "NonEmptyText/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err76];
					else vErrors.push(err76);
					errors++;
				}
			} else {
				const err77 = {
					instancePath: instancePath + "/disabledMessage",
					schemaPath: "NonEmptyText/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
			var _valid20 = _errs139 === errors;
			valid36 = valid36 || _valid20;
			if (!valid36) {
				const _errs142 = errors;
				if (data20 !== null) {
					const err78 = {
						instancePath: instancePath + "/disabledMessage",
						schemaPath: "#/properties/disabledMessage/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
				var _valid20 = _errs142 === errors;
				valid36 = valid36 || _valid20;
			}
			if (!valid36) {
				const err79 = {
					instancePath: instancePath + "/disabledMessage",
					schemaPath: "#/properties/disabledMessage/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			} else {
				errors = _errs138;
				if (vErrors !== null) {
					if (_errs138) vErrors.length = _errs138;
					else vErrors = null;
				}
			}
		}
		if (data.maxBodyBytes !== void 0) {
			let data21 = data.maxBodyBytes;
			const _errs145 = errors;
			let valid38 = false;
			const _errs146 = errors;
			if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
				const err80 = {
					instancePath: instancePath + "/maxBodyBytes",
					schemaPath: "PositiveInteger/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err80];
				else vErrors.push(err80);
				errors++;
			}
			if (typeof data21 == "number" && isFinite(data21)) {
				if (data21 < 1 || isNaN(data21)) {
					const err81 = {
						instancePath: instancePath + "/maxBodyBytes",
						schemaPath: "PositiveInteger/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				}
			}
			var _valid21 = _errs146 === errors;
			valid38 = valid38 || _valid21;
			if (!valid38) {
				const _errs149 = errors;
				if (data21 !== null) {
					const err82 = {
						instancePath: instancePath + "/maxBodyBytes",
						schemaPath: "#/properties/maxBodyBytes/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
				var _valid21 = _errs149 === errors;
				valid38 = valid38 || _valid21;
			}
			if (!valid38) {
				const err83 = {
					instancePath: instancePath + "/maxBodyBytes",
					schemaPath: "#/properties/maxBodyBytes/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			} else {
				errors = _errs145;
				if (vErrors !== null) {
					if (_errs145) vErrors.length = _errs145;
					else vErrors = null;
				}
			}
		}
		if (data.publicUrl !== void 0) {
			let data22 = data.publicUrl;
			const _errs152 = errors;
			let valid40 = false;
			const _errs153 = errors;
			if (typeof data22 === "string") {
				if (!pattern0.test(data22)) {
					const err84 = {
						instancePath: instancePath + "/publicUrl",
						schemaPath: "PublicUrl/pattern",
						keyword: "pattern",
						params: { pattern: "^(?:https?|wss?)://(?:[\\w.-]+|\\[[\\da-fA-F:.]+\\])(?::\\d{1,5})?(?:/[^\\s?#]*)?$" },
						message: "must match pattern \"^(?:https?|wss?)://(?:[\\w.-]+|\\[[\\da-fA-F:.]+\\])(?::\\d{1,5})?(?:/[^\\s?#]*)?$\""
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
			} else {
				const err85 = {
					instancePath: instancePath + "/publicUrl",
					schemaPath: "PublicUrl/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err85];
				else vErrors.push(err85);
				errors++;
			}
			var _valid22 = _errs153 === errors;
			valid40 = valid40 || _valid22;
			if (!valid40) {
				const _errs156 = errors;
				if (data22 !== null) {
					const err86 = {
						instancePath: instancePath + "/publicUrl",
						schemaPath: "#/properties/publicUrl/anyOf/1/type",
						keyword: "type",
						params: { type: "null" },
						message: "must be null"
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
				var _valid22 = _errs156 === errors;
				valid40 = valid40 || _valid22;
			}
			if (!valid40) {
				const err87 = {
					instancePath: instancePath + "/publicUrl",
					schemaPath: "#/properties/publicUrl/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			} else {
				errors = _errs152;
				if (vErrors !== null) {
					if (_errs152) vErrors.length = _errs152;
					else vErrors = null;
				}
			}
		}
	} else {
		const err88 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err88];
		else vErrors.push(err88);
		errors++;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!(key0 === "genesys" || key0 === "braincloud")) {
				const err1 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.genesys !== void 0) {
			if (!validate13(data.genesys, {
				instancePath: instancePath + "/genesys",
				parentData: data,
				parentDataProperty: "genesys",
				rootData
			})) {
				vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
				errors = vErrors.length;
			}
		}
		if (data.braincloud !== void 0) {
			if (!validate15(data.braincloud, {
				instancePath: instancePath + "/braincloud",
				parentData: data,
				parentDataProperty: "braincloud",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}

export { Fault, ScenarioStart, SettingsChange };