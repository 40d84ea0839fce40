// Generated from openapi/mock-control.yaml by `npm run generate`. Do not edit.

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") {
		for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
			key = keys[i];
			if (!__hasOwnProp.call(to, key) && key !== except) {
				__defProp(to, key, {
					get: ((k) => from[k]).bind(null, key),
					enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
				});
			}
		}
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));

// node_modules/ajv-formats/dist/formats.js
var require_formats = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	const DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
		const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	const NOT_URI_FRAGMENT = /\/|:/;
	const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	const MIN_INT32 = -(2 ** 31);
	const MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	const Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));

// validators.js
var import_formats = /* @__PURE__ */ __toESM(require_formats());
const Health = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.world === void 0 && (missing0 = "world")) {
			validate10.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.status !== void 0) {
				let data0 = data.status;
				if (typeof data0 !== "string") {
					validate10.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				if ("ok" !== data0) {
					validate10.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: "ok" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.world !== void 0) {
					if (typeof data.world !== "string") {
						validate10.errors = [{
							instancePath: instancePath + "/world",
							schemaPath: "#/properties/world/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate10.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate10.errors = vErrors;
	return true;
}
const ControlError = validate11;
const schema13 = {
	"type": "object",
	"required": ["path", "message"],
	"properties": {
		"path": {
			"type": "array",
			"items": { "type": ["string", "integer"] }
		},
		"message": { "type": "string" }
	}
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.message === void 0 && (missing0 = "message") || data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.problems === void 0 && (missing0 = "problems")) {
			validate11.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.message !== void 0) {
				if (typeof data.message !== "string") {
					validate11.errors = [{
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.code !== void 0) {
					if (typeof data.code !== "string") {
						validate11.errors = [{
							instancePath: instancePath + "/code",
							schemaPath: "#/properties/code/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.status !== void 0) {
						let data2 = data.status;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate11.errors = [{
								instancePath: instancePath + "/status",
								schemaPath: "#/properties/status/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.problems !== void 0) {
							let data3 = data.problems;
							if (Array.isArray(data3)) {
								const len0 = data3.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data4 = data3[i0];
									if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
										let missing1;
										if (data4.path === void 0 && (missing1 = "path") || data4.message === void 0 && (missing1 = "message")) {
											validate11.errors = [{
												instancePath: instancePath + "/problems/" + i0,
												schemaPath: "FieldProblem/required",
												keyword: "required",
												params: { missingProperty: missing1 },
												message: "must have required property '" + missing1 + "'"
											}];
											return false;
										} else {
											if (data4.path !== void 0) {
												let data5 = data4.path;
												if (Array.isArray(data5)) {
													const len1 = data5.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let data6 = data5[i1];
														if (typeof data6 !== "string" && !(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
															validate11.errors = [{
																instancePath: instancePath + "/problems/" + i0 + "/path/" + i1,
																schemaPath: "FieldProblem/properties/path/items/type",
																keyword: "type",
																params: { type: schema13.properties.path.items.type },
																message: "must be string,integer"
															}];
															return false;
														}
													}
												} else {
													validate11.errors = [{
														instancePath: instancePath + "/problems/" + i0 + "/path",
														schemaPath: "FieldProblem/properties/path/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
												var valid3 = true;
											} else var valid3 = true;
											if (valid3) {
												if (data4.message !== void 0) {
													if (typeof data4.message !== "string") {
														validate11.errors = [{
															instancePath: instancePath + "/problems/" + i0 + "/message",
															schemaPath: "FieldProblem/properties/message/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid3 = true;
												} else var valid3 = true;
											}
										}
									} else {
										validate11.errors = [{
											instancePath: instancePath + "/problems/" + i0,
											schemaPath: "FieldProblem/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
								}
							} else {
								validate11.errors = [{
									instancePath: instancePath + "/problems",
									schemaPath: "#/properties/problems/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate11.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate11.errors = vErrors;
	return true;
}
const Snapshot = validate12;
const schema15 = {
	"type": "object",
	"required": [
		"users",
		"definitions",
		"sources",
		"presences",
		"primarySources",
		"presenceSettings",
		"clients",
		"callers",
		"appliedEvents",
		"channels"
	],
	"additionalProperties": false,
	"properties": {
		"users": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"id",
					"name",
					"email"
				],
				"additionalProperties": false,
				"properties": {
					"id": { "type": "string" },
					"name": { "type": "string" },
					"email": { "type": "string" },
					"title": { "type": "string" },
					"department": { "type": "string" }
				}
			}
		},
		"definitions": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"id",
					"languageLabels",
					"systemPresence",
					"builtIn",
					"deactivated",
					"divisionId",
					"createdDate",
					"modifiedDate",
					"readableFrom"
				],
				"additionalProperties": false,
				"properties": {
					"id": { "type": "string" },
					"languageLabels": {
						"type": "object",
						"additionalProperties": { "type": "string" }
					},
					"systemPresence": { "$ref": "SystemPresence" },
					"builtIn": { "type": "boolean" },
					"deactivated": { "type": "boolean" },
					"divisionId": { "type": "string" },
					"createdBy": { "type": "string" },
					"createdDate": { "type": "string" },
					"modifiedBy": { "type": "string" },
					"modifiedDate": { "type": "string" },
					"readableFrom": { "type": "number" }
				}
			}
		},
		"sources": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"id",
					"name",
					"builtIn",
					"deactivated"
				],
				"additionalProperties": false,
				"properties": {
					"id": { "type": "string" },
					"name": { "type": "string" },
					"description": { "type": "string" },
					"builtIn": { "type": "boolean" },
					"deactivated": { "type": "boolean" }
				}
			}
		},
		"presences": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"userId",
					"source",
					"definitionId",
					"systemPresence",
					"message",
					"modifiedDate"
				],
				"additionalProperties": false,
				"properties": {
					"userId": { "type": "string" },
					"source": { "type": "string" },
					"definitionId": { "type": "string" },
					"systemPresence": { "$ref": "SystemPresence" },
					"message": { "type": "string" },
					"modifiedDate": { "type": "string" }
				}
			}
		},
		"primarySources": {
			"type": "array",
			"items": {
				"type": "array",
				"minItems": 2,
				"maxItems": 2,
				"items": { "type": "string" }
			}
		},
		"presenceSettings": {
			"type": "object",
			"required": ["restorePresenceSettings", "requestingOffQueueEnabled"],
			"additionalProperties": false,
			"properties": {
				"restorePresenceSettings": {
					"type": "object",
					"required": [
						"enabled",
						"restoreTimeMilliseconds",
						"restoreOnQueueEnabled"
					],
					"additionalProperties": false,
					"properties": {
						"enabled": { "type": "boolean" },
						"restoreTimeMilliseconds": { "type": "number" },
						"restoreOnQueueEnabled": { "type": "boolean" }
					}
				},
				"requestingOffQueueEnabled": { "type": "boolean" },
				"defaultPrimaryPresenceRegisteredSourceId": { "type": "string" }
			}
		},
		"clients": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"id",
					"secretDigest",
					"permissions"
				],
				"additionalProperties": false,
				"properties": {
					"id": { "type": "string" },
					"secretDigest": { "type": "string" },
					"permissions": { "$ref": "GrantedPermissions" },
					"grants": { "$ref": "Grants" },
					"redirectUris": { "$ref": "RedirectUris" }
				}
			}
		},
		"organization": { "$ref": "Organization" },
		"logins": {
			"type": "object",
			"required": ["codes", "refreshTokens"],
			"additionalProperties": false,
			"properties": {
				"codes": {
					"type": "array",
					"items": {
						"type": "object",
						"required": [
							"digest",
							"clientId",
							"userId",
							"redirectUriDigest",
							"expiresAt"
						],
						"additionalProperties": false,
						"properties": {
							"digest": { "type": "string" },
							"clientId": { "type": "string" },
							"userId": { "type": "string" },
							"redirectUriDigest": { "type": "string" },
							"challenge": { "type": "string" },
							"expiresAt": { "type": "number" }
						}
					}
				},
				"refreshTokens": {
					"type": "array",
					"items": {
						"type": "object",
						"required": [
							"digest",
							"loginId",
							"clientId",
							"userId",
							"public"
						],
						"additionalProperties": false,
						"properties": {
							"digest": { "type": "string" },
							"loginId": { "type": "string" },
							"clientId": { "type": "string" },
							"userId": { "type": "string" },
							"public": { "type": "boolean" }
						}
					}
				}
			}
		},
		"callers": {
			"type": "object",
			"required": ["seedListsTokens", "tokens"],
			"additionalProperties": false,
			"properties": {
				"adminUserId": { "type": "string" },
				"seedListsTokens": { "type": "boolean" },
				"tokens": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["tokenDigest", "permissions"],
						"additionalProperties": false,
						"properties": {
							"tokenDigest": { "type": "string" },
							"userId": { "type": "string" },
							"clientId": { "type": "string" },
							"permissions": { "$ref": "GrantedPermissions" },
							"expiresAt": { "type": "number" },
							"loginId": { "type": "string" },
							"revoked": { "type": "boolean" }
						}
					}
				}
			}
		},
		"appliedEvents": {
			"type": "array",
			"items": { "type": "string" }
		},
		"channels": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"id",
					"owner",
					"tokenDigest",
					"expiresAt",
					"topics"
				],
				"additionalProperties": false,
				"properties": {
					"id": { "type": "string" },
					"owner": { "type": "string" },
					"tokenDigest": { "type": "string" },
					"tokenExpiresAt": { "type": "number" },
					"expiresAt": { "type": "number" },
					"topics": {
						"type": "array",
						"items": { "type": "string" }
					}
				}
			}
		}
	}
};
const schema16 = {
	"type": "string",
	"enum": [
		"Available",
		"Away",
		"Break",
		"Busy",
		"Idle",
		"Meal",
		"Meeting",
		"Offline",
		"OnQueue",
		"Training"
	]
};
const schema19 = {
	"type": "array",
	"minItems": 1,
	"uniqueItems": true,
	"items": {
		"type": "string",
		"enum": [
			"client_credentials",
			"authorization_code",
			"implicit"
		]
	}
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^https?://[^\\s#@]+$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.users === void 0 && (missing0 = "users") || data.definitions === void 0 && (missing0 = "definitions") || data.sources === void 0 && (missing0 = "sources") || data.presences === void 0 && (missing0 = "presences") || data.primarySources === void 0 && (missing0 = "primarySources") || data.presenceSettings === void 0 && (missing0 = "presenceSettings") || data.clients === void 0 && (missing0 = "clients") || data.callers === void 0 && (missing0 = "callers") || data.appliedEvents === void 0 && (missing0 = "appliedEvents") || data.channels === void 0 && (missing0 = "channels")) {
				validate13.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema15.properties, key0)) {
					validate13.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.users !== void 0) {
						let data0 = data.users;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data1 = data0[i0];
									const _errs4 = errors;
									if (errors === _errs4) {
										if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
											let missing1;
											if (data1.id === void 0 && (missing1 = "id") || data1.name === void 0 && (missing1 = "name") || data1.email === void 0 && (missing1 = "email")) {
												validate13.errors = [{
													instancePath: instancePath + "/users/" + i0,
													schemaPath: "#/properties/users/items/required",
													keyword: "required",
													params: { missingProperty: missing1 },
													message: "must have required property '" + missing1 + "'"
												}];
												return false;
											} else {
												const _errs6 = errors;
												for (const key1 in data1) if (!(key1 === "id" || key1 === "name" || key1 === "email" || key1 === "title" || key1 === "department")) {
													validate13.errors = [{
														instancePath: instancePath + "/users/" + i0,
														schemaPath: "#/properties/users/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 },
														message: "must NOT have additional properties"
													}];
													return false;
												}
												if (_errs6 === errors) {
													if (data1.id !== void 0) {
														const _errs7 = errors;
														if (typeof data1.id !== "string") {
															validate13.errors = [{
																instancePath: instancePath + "/users/" + i0 + "/id",
																schemaPath: "#/properties/users/items/properties/id/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid2 = _errs7 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data1.name !== void 0) {
															const _errs9 = errors;
															if (typeof data1.name !== "string") {
																validate13.errors = [{
																	instancePath: instancePath + "/users/" + i0 + "/name",
																	schemaPath: "#/properties/users/items/properties/name/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid2 = _errs9 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data1.email !== void 0) {
																const _errs11 = errors;
																if (typeof data1.email !== "string") {
																	validate13.errors = [{
																		instancePath: instancePath + "/users/" + i0 + "/email",
																		schemaPath: "#/properties/users/items/properties/email/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid2 = _errs11 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data1.title !== void 0) {
																	const _errs13 = errors;
																	if (typeof data1.title !== "string") {
																		validate13.errors = [{
																			instancePath: instancePath + "/users/" + i0 + "/title",
																			schemaPath: "#/properties/users/items/properties/title/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	var valid2 = _errs13 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data1.department !== void 0) {
																		const _errs15 = errors;
																		if (typeof data1.department !== "string") {
																			validate13.errors = [{
																				instancePath: instancePath + "/users/" + i0 + "/department",
																				schemaPath: "#/properties/users/items/properties/department/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid2 = _errs15 === errors;
																	} else var valid2 = true;
																}
															}
														}
													}
												}
											}
										} else {
											validate13.errors = [{
												instancePath: instancePath + "/users/" + i0,
												schemaPath: "#/properties/users/items/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate13.errors = [{
									instancePath: instancePath + "/users",
									schemaPath: "#/properties/users/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.definitions !== void 0) {
							let data7 = data.definitions;
							const _errs17 = errors;
							if (errors === _errs17) {
								if (Array.isArray(data7)) {
									const len1 = data7.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let data8 = data7[i1];
										const _errs19 = errors;
										if (errors === _errs19) {
											if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
												let missing2;
												if (data8.id === void 0 && (missing2 = "id") || data8.languageLabels === void 0 && (missing2 = "languageLabels") || data8.systemPresence === void 0 && (missing2 = "systemPresence") || data8.builtIn === void 0 && (missing2 = "builtIn") || data8.deactivated === void 0 && (missing2 = "deactivated") || data8.divisionId === void 0 && (missing2 = "divisionId") || data8.createdDate === void 0 && (missing2 = "createdDate") || data8.modifiedDate === void 0 && (missing2 = "modifiedDate") || data8.readableFrom === void 0 && (missing2 = "readableFrom")) {
													validate13.errors = [{
														instancePath: instancePath + "/definitions/" + i1,
														schemaPath: "#/properties/definitions/items/required",
														keyword: "required",
														params: { missingProperty: missing2 },
														message: "must have required property '" + missing2 + "'"
													}];
													return false;
												} else {
													const _errs21 = errors;
													for (const key2 in data8) if (!func2.call(schema15.properties.definitions.items.properties, key2)) {
														validate13.errors = [{
															instancePath: instancePath + "/definitions/" + i1,
															schemaPath: "#/properties/definitions/items/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key2 },
															message: "must NOT have additional properties"
														}];
														return false;
													}
													if (_errs21 === errors) {
														if (data8.id !== void 0) {
															const _errs22 = errors;
															if (typeof data8.id !== "string") {
																validate13.errors = [{
																	instancePath: instancePath + "/definitions/" + i1 + "/id",
																	schemaPath: "#/properties/definitions/items/properties/id/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid4 = _errs22 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data8.languageLabels !== void 0) {
																let data10 = data8.languageLabels;
																const _errs24 = errors;
																if (errors === _errs24) {
																	if (data10 && typeof data10 == "object" && !Array.isArray(data10)) for (const key3 in data10) {
																		const _errs27 = errors;
																		if (typeof data10[key3] !== "string") {
																			validate13.errors = [{
																				instancePath: instancePath + "/definitions/" + i1 + "/languageLabels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
																				schemaPath: "#/properties/definitions/items/properties/languageLabels/additionalProperties/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		if (!(_errs27 === errors)) break;
																	}
																	else {
																		validate13.errors = [{
																			instancePath: instancePath + "/definitions/" + i1 + "/languageLabels",
																			schemaPath: "#/properties/definitions/items/properties/languageLabels/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																var valid4 = _errs24 === errors;
															} else var valid4 = true;
															if (valid4) {
																if (data8.systemPresence !== void 0) {
																	let data12 = data8.systemPresence;
																	const _errs29 = errors;
																	if (typeof data12 !== "string") {
																		validate13.errors = [{
																			instancePath: instancePath + "/definitions/" + i1 + "/systemPresence",
																			schemaPath: "SystemPresence/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	if (!(data12 === "Available" || data12 === "Away" || data12 === "Break" || data12 === "Busy" || data12 === "Idle" || data12 === "Meal" || data12 === "Meeting" || data12 === "Offline" || data12 === "OnQueue" || data12 === "Training")) {
																		validate13.errors = [{
																			instancePath: instancePath + "/definitions/" + i1 + "/systemPresence",
																			schemaPath: "SystemPresence/enum",
																			keyword: "enum",
																			params: { allowedValues: schema16.enum },
																			message: "must be equal to one of the allowed values"
																		}];
																		return false;
																	}
																	var valid4 = _errs29 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data8.builtIn !== void 0) {
																		const _errs32 = errors;
																		if (typeof data8.builtIn !== "boolean") {
																			validate13.errors = [{
																				instancePath: instancePath + "/definitions/" + i1 + "/builtIn",
																				schemaPath: "#/properties/definitions/items/properties/builtIn/type",
																				keyword: "type",
																				params: { type: "boolean" },
																				message: "must be boolean"
																			}];
																			return false;
																		}
																		var valid4 = _errs32 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data8.deactivated !== void 0) {
																			const _errs34 = errors;
																			if (typeof data8.deactivated !== "boolean") {
																				validate13.errors = [{
																					instancePath: instancePath + "/definitions/" + i1 + "/deactivated",
																					schemaPath: "#/properties/definitions/items/properties/deactivated/type",
																					keyword: "type",
																					params: { type: "boolean" },
																					message: "must be boolean"
																				}];
																				return false;
																			}
																			var valid4 = _errs34 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data8.divisionId !== void 0) {
																				const _errs36 = errors;
																				if (typeof data8.divisionId !== "string") {
																					validate13.errors = [{
																						instancePath: instancePath + "/definitions/" + i1 + "/divisionId",
																						schemaPath: "#/properties/definitions/items/properties/divisionId/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				var valid4 = _errs36 === errors;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data8.createdBy !== void 0) {
																					const _errs38 = errors;
																					if (typeof data8.createdBy !== "string") {
																						validate13.errors = [{
																							instancePath: instancePath + "/definitions/" + i1 + "/createdBy",
																							schemaPath: "#/properties/definitions/items/properties/createdBy/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																					var valid4 = _errs38 === errors;
																				} else var valid4 = true;
																				if (valid4) {
																					if (data8.createdDate !== void 0) {
																						const _errs40 = errors;
																						if (typeof data8.createdDate !== "string") {
																							validate13.errors = [{
																								instancePath: instancePath + "/definitions/" + i1 + "/createdDate",
																								schemaPath: "#/properties/definitions/items/properties/createdDate/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid4 = _errs40 === errors;
																					} else var valid4 = true;
																					if (valid4) {
																						if (data8.modifiedBy !== void 0) {
																							const _errs42 = errors;
																							if (typeof data8.modifiedBy !== "string") {
																								validate13.errors = [{
																									instancePath: instancePath + "/definitions/" + i1 + "/modifiedBy",
																									schemaPath: "#/properties/definitions/items/properties/modifiedBy/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid4 = _errs42 === errors;
																						} else var valid4 = true;
																						if (valid4) {
																							if (data8.modifiedDate !== void 0) {
																								const _errs44 = errors;
																								if (typeof data8.modifiedDate !== "string") {
																									validate13.errors = [{
																										instancePath: instancePath + "/definitions/" + i1 + "/modifiedDate",
																										schemaPath: "#/properties/definitions/items/properties/modifiedDate/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid4 = _errs44 === errors;
																							} else var valid4 = true;
																							if (valid4) {
																								if (data8.readableFrom !== void 0) {
																									let data20 = data8.readableFrom;
																									const _errs46 = errors;
																									if (!(typeof data20 == "number" && isFinite(data20))) {
																										validate13.errors = [{
																											instancePath: instancePath + "/definitions/" + i1 + "/readableFrom",
																											schemaPath: "#/properties/definitions/items/properties/readableFrom/type",
																											keyword: "type",
																											params: { type: "number" },
																											message: "must be number"
																										}];
																										return false;
																									}
																									var valid4 = _errs46 === errors;
																								} else var valid4 = true;
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											} else {
												validate13.errors = [{
													instancePath: instancePath + "/definitions/" + i1,
													schemaPath: "#/properties/definitions/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
										}
										if (!(_errs19 === errors)) break;
									}
								} else {
									validate13.errors = [{
										instancePath: instancePath + "/definitions",
										schemaPath: "#/properties/definitions/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs17 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.sources !== void 0) {
								let data21 = data.sources;
								const _errs48 = errors;
								if (errors === _errs48) {
									if (Array.isArray(data21)) {
										const len2 = data21.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let data22 = data21[i2];
											const _errs50 = errors;
											if (errors === _errs50) {
												if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
													let missing3;
													if (data22.id === void 0 && (missing3 = "id") || data22.name === void 0 && (missing3 = "name") || data22.builtIn === void 0 && (missing3 = "builtIn") || data22.deactivated === void 0 && (missing3 = "deactivated")) {
														validate13.errors = [{
															instancePath: instancePath + "/sources/" + i2,
															schemaPath: "#/properties/sources/items/required",
															keyword: "required",
															params: { missingProperty: missing3 },
															message: "must have required property '" + missing3 + "'"
														}];
														return false;
													} else {
														const _errs52 = errors;
														for (const key4 in data22) if (!(key4 === "id" || key4 === "name" || key4 === "description" || key4 === "builtIn" || key4 === "deactivated")) {
															validate13.errors = [{
																instancePath: instancePath + "/sources/" + i2,
																schemaPath: "#/properties/sources/items/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key4 },
																message: "must NOT have additional properties"
															}];
															return false;
														}
														if (_errs52 === errors) {
															if (data22.id !== void 0) {
																const _errs53 = errors;
																if (typeof data22.id !== "string") {
																	validate13.errors = [{
																		instancePath: instancePath + "/sources/" + i2 + "/id",
																		schemaPath: "#/properties/sources/items/properties/id/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid8 = _errs53 === errors;
															} else var valid8 = true;
															if (valid8) {
																if (data22.name !== void 0) {
																	const _errs55 = errors;
																	if (typeof data22.name !== "string") {
																		validate13.errors = [{
																			instancePath: instancePath + "/sources/" + i2 + "/name",
																			schemaPath: "#/properties/sources/items/properties/name/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	var valid8 = _errs55 === errors;
																} else var valid8 = true;
																if (valid8) {
																	if (data22.description !== void 0) {
																		const _errs57 = errors;
																		if (typeof data22.description !== "string") {
																			validate13.errors = [{
																				instancePath: instancePath + "/sources/" + i2 + "/description",
																				schemaPath: "#/properties/sources/items/properties/description/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid8 = _errs57 === errors;
																	} else var valid8 = true;
																	if (valid8) {
																		if (data22.builtIn !== void 0) {
																			const _errs59 = errors;
																			if (typeof data22.builtIn !== "boolean") {
																				validate13.errors = [{
																					instancePath: instancePath + "/sources/" + i2 + "/builtIn",
																					schemaPath: "#/properties/sources/items/properties/builtIn/type",
																					keyword: "type",
																					params: { type: "boolean" },
																					message: "must be boolean"
																				}];
																				return false;
																			}
																			var valid8 = _errs59 === errors;
																		} else var valid8 = true;
																		if (valid8) {
																			if (data22.deactivated !== void 0) {
																				const _errs61 = errors;
																				if (typeof data22.deactivated !== "boolean") {
																					validate13.errors = [{
																						instancePath: instancePath + "/sources/" + i2 + "/deactivated",
																						schemaPath: "#/properties/sources/items/properties/deactivated/type",
																						keyword: "type",
																						params: { type: "boolean" },
																						message: "must be boolean"
																					}];
																					return false;
																				}
																				var valid8 = _errs61 === errors;
																			} else var valid8 = true;
																		}
																	}
																}
															}
														}
													}
												} else {
													validate13.errors = [{
														instancePath: instancePath + "/sources/" + i2,
														schemaPath: "#/properties/sources/items/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
											if (!(_errs50 === errors)) break;
										}
									} else {
										validate13.errors = [{
											instancePath: instancePath + "/sources",
											schemaPath: "#/properties/sources/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs48 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.presences !== void 0) {
									let data28 = data.presences;
									const _errs63 = errors;
									if (errors === _errs63) {
										if (Array.isArray(data28)) {
											const len3 = data28.length;
											for (let i3 = 0; i3 < len3; i3++) {
												let data29 = data28[i3];
												const _errs65 = errors;
												if (errors === _errs65) {
													if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
														let missing4;
														if (data29.userId === void 0 && (missing4 = "userId") || data29.source === void 0 && (missing4 = "source") || data29.definitionId === void 0 && (missing4 = "definitionId") || data29.systemPresence === void 0 && (missing4 = "systemPresence") || data29.message === void 0 && (missing4 = "message") || data29.modifiedDate === void 0 && (missing4 = "modifiedDate")) {
															validate13.errors = [{
																instancePath: instancePath + "/presences/" + i3,
																schemaPath: "#/properties/presences/items/required",
																keyword: "required",
																params: { missingProperty: missing4 },
																message: "must have required property '" + missing4 + "'"
															}];
															return false;
														} else {
															const _errs67 = errors;
															for (const key5 in data29) if (!(key5 === "userId" || key5 === "source" || key5 === "definitionId" || key5 === "systemPresence" || key5 === "message" || key5 === "modifiedDate")) {
																validate13.errors = [{
																	instancePath: instancePath + "/presences/" + i3,
																	schemaPath: "#/properties/presences/items/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key5 },
																	message: "must NOT have additional properties"
																}];
																return false;
															}
															if (_errs67 === errors) {
																if (data29.userId !== void 0) {
																	const _errs68 = errors;
																	if (typeof data29.userId !== "string") {
																		validate13.errors = [{
																			instancePath: instancePath + "/presences/" + i3 + "/userId",
																			schemaPath: "#/properties/presences/items/properties/userId/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	var valid10 = _errs68 === errors;
																} else var valid10 = true;
																if (valid10) {
																	if (data29.source !== void 0) {
																		const _errs70 = errors;
																		if (typeof data29.source !== "string") {
																			validate13.errors = [{
																				instancePath: instancePath + "/presences/" + i3 + "/source",
																				schemaPath: "#/properties/presences/items/properties/source/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid10 = _errs70 === errors;
																	} else var valid10 = true;
																	if (valid10) {
																		if (data29.definitionId !== void 0) {
																			const _errs72 = errors;
																			if (typeof data29.definitionId !== "string") {
																				validate13.errors = [{
																					instancePath: instancePath + "/presences/" + i3 + "/definitionId",
																					schemaPath: "#/properties/presences/items/properties/definitionId/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			var valid10 = _errs72 === errors;
																		} else var valid10 = true;
																		if (valid10) {
																			if (data29.systemPresence !== void 0) {
																				let data33 = data29.systemPresence;
																				const _errs74 = errors;
																				if (typeof data33 !== "string") {
																					validate13.errors = [{
																						instancePath: instancePath + "/presences/" + i3 + "/systemPresence",
																						schemaPath: "SystemPresence/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				if (!(data33 === "Available" || data33 === "Away" || data33 === "Break" || data33 === "Busy" || data33 === "Idle" || data33 === "Meal" || data33 === "Meeting" || data33 === "Offline" || data33 === "OnQueue" || data33 === "Training")) {
																					validate13.errors = [{
																						instancePath: instancePath + "/presences/" + i3 + "/systemPresence",
																						schemaPath: "SystemPresence/enum",
																						keyword: "enum",
																						params: { allowedValues: schema16.enum },
																						message: "must be equal to one of the allowed values"
																					}];
																					return false;
																				}
																				var valid10 = _errs74 === errors;
																			} else var valid10 = true;
																			if (valid10) {
																				if (data29.message !== void 0) {
																					const _errs77 = errors;
																					if (typeof data29.message !== "string") {
																						validate13.errors = [{
																							instancePath: instancePath + "/presences/" + i3 + "/message",
																							schemaPath: "#/properties/presences/items/properties/message/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																					var valid10 = _errs77 === errors;
																				} else var valid10 = true;
																				if (valid10) {
																					if (data29.modifiedDate !== void 0) {
																						const _errs79 = errors;
																						if (typeof data29.modifiedDate !== "string") {
																							validate13.errors = [{
																								instancePath: instancePath + "/presences/" + i3 + "/modifiedDate",
																								schemaPath: "#/properties/presences/items/properties/modifiedDate/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid10 = _errs79 === errors;
																					} else var valid10 = true;
																				}
																			}
																		}
																	}
																}
															}
														}
													} else {
														validate13.errors = [{
															instancePath: instancePath + "/presences/" + i3,
															schemaPath: "#/properties/presences/items/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														}];
														return false;
													}
												}
												if (!(_errs65 === errors)) break;
											}
										} else {
											validate13.errors = [{
												instancePath: instancePath + "/presences",
												schemaPath: "#/properties/presences/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs63 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.primarySources !== void 0) {
										let data36 = data.primarySources;
										const _errs81 = errors;
										if (errors === _errs81) {
											if (Array.isArray(data36)) {
												const len4 = data36.length;
												for (let i4 = 0; i4 < len4; i4++) {
													let data37 = data36[i4];
													const _errs83 = errors;
													if (errors === _errs83) {
														if (Array.isArray(data37)) {
															if (data37.length > 2) {
																validate13.errors = [{
																	instancePath: instancePath + "/primarySources/" + i4,
																	schemaPath: "#/properties/primarySources/items/maxItems",
																	keyword: "maxItems",
																	params: { limit: 2 },
																	message: "must NOT have more than 2 items"
																}];
																return false;
															} else if (data37.length < 2) {
																validate13.errors = [{
																	instancePath: instancePath + "/primarySources/" + i4,
																	schemaPath: "#/properties/primarySources/items/minItems",
																	keyword: "minItems",
																	params: { limit: 2 },
																	message: "must NOT have fewer than 2 items"
																}];
																return false;
															} else {
																const len5 = data37.length;
																for (let i5 = 0; i5 < len5; i5++) {
																	const _errs85 = errors;
																	if (typeof data37[i5] !== "string") {
																		validate13.errors = [{
																			instancePath: instancePath + "/primarySources/" + i4 + "/" + i5,
																			schemaPath: "#/properties/primarySources/items/items/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	if (!(_errs85 === errors)) break;
																}
															}
														} else {
															validate13.errors = [{
																instancePath: instancePath + "/primarySources/" + i4,
																schemaPath: "#/properties/primarySources/items/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													if (!(_errs83 === errors)) break;
												}
											} else {
												validate13.errors = [{
													instancePath: instancePath + "/primarySources",
													schemaPath: "#/properties/primarySources/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs81 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.presenceSettings !== void 0) {
											let data39 = data.presenceSettings;
											const _errs87 = errors;
											if (errors === _errs87) {
												if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
													let missing5;
													if (data39.restorePresenceSettings === void 0 && (missing5 = "restorePresenceSettings") || data39.requestingOffQueueEnabled === void 0 && (missing5 = "requestingOffQueueEnabled")) {
														validate13.errors = [{
															instancePath: instancePath + "/presenceSettings",
															schemaPath: "#/properties/presenceSettings/required",
															keyword: "required",
															params: { missingProperty: missing5 },
															message: "must have required property '" + missing5 + "'"
														}];
														return false;
													} else {
														const _errs89 = errors;
														for (const key6 in data39) if (!(key6 === "restorePresenceSettings" || key6 === "requestingOffQueueEnabled" || key6 === "defaultPrimaryPresenceRegisteredSourceId")) {
															validate13.errors = [{
																instancePath: instancePath + "/presenceSettings",
																schemaPath: "#/properties/presenceSettings/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key6 },
																message: "must NOT have additional properties"
															}];
															return false;
														}
														if (_errs89 === errors) {
															if (data39.restorePresenceSettings !== void 0) {
																let data40 = data39.restorePresenceSettings;
																const _errs90 = errors;
																if (errors === _errs90) {
																	if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
																		let missing6;
																		if (data40.enabled === void 0 && (missing6 = "enabled") || data40.restoreTimeMilliseconds === void 0 && (missing6 = "restoreTimeMilliseconds") || data40.restoreOnQueueEnabled === void 0 && (missing6 = "restoreOnQueueEnabled")) {
																			validate13.errors = [{
																				instancePath: instancePath + "/presenceSettings/restorePresenceSettings",
																				schemaPath: "#/properties/presenceSettings/properties/restorePresenceSettings/required",
																				keyword: "required",
																				params: { missingProperty: missing6 },
																				message: "must have required property '" + missing6 + "'"
																			}];
																			return false;
																		} else {
																			const _errs92 = errors;
																			for (const key7 in data40) if (!(key7 === "enabled" || key7 === "restoreTimeMilliseconds" || key7 === "restoreOnQueueEnabled")) {
																				validate13.errors = [{
																					instancePath: instancePath + "/presenceSettings/restorePresenceSettings",
																					schemaPath: "#/properties/presenceSettings/properties/restorePresenceSettings/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key7 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs92 === errors) {
																				if (data40.enabled !== void 0) {
																					const _errs93 = errors;
																					if (typeof data40.enabled !== "boolean") {
																						validate13.errors = [{
																							instancePath: instancePath + "/presenceSettings/restorePresenceSettings/enabled",
																							schemaPath: "#/properties/presenceSettings/properties/restorePresenceSettings/properties/enabled/type",
																							keyword: "type",
																							params: { type: "boolean" },
																							message: "must be boolean"
																						}];
																						return false;
																					}
																					var valid15 = _errs93 === errors;
																				} else var valid15 = true;
																				if (valid15) {
																					if (data40.restoreTimeMilliseconds !== void 0) {
																						let data42 = data40.restoreTimeMilliseconds;
																						const _errs95 = errors;
																						if (!(typeof data42 == "number" && isFinite(data42))) {
																							validate13.errors = [{
																								instancePath: instancePath + "/presenceSettings/restorePresenceSettings/restoreTimeMilliseconds",
																								schemaPath: "#/properties/presenceSettings/properties/restorePresenceSettings/properties/restoreTimeMilliseconds/type",
																								keyword: "type",
																								params: { type: "number" },
																								message: "must be number"
																							}];
																							return false;
																						}
																						var valid15 = _errs95 === errors;
																					} else var valid15 = true;
																					if (valid15) {
																						if (data40.restoreOnQueueEnabled !== void 0) {
																							const _errs97 = errors;
																							if (typeof data40.restoreOnQueueEnabled !== "boolean") {
																								validate13.errors = [{
																									instancePath: instancePath + "/presenceSettings/restorePresenceSettings/restoreOnQueueEnabled",
																									schemaPath: "#/properties/presenceSettings/properties/restorePresenceSettings/properties/restoreOnQueueEnabled/type",
																									keyword: "type",
																									params: { type: "boolean" },
																									message: "must be boolean"
																								}];
																								return false;
																							}
																							var valid15 = _errs97 === errors;
																						} else var valid15 = true;
																					}
																				}
																			}
																		}
																	} else {
																		validate13.errors = [{
																			instancePath: instancePath + "/presenceSettings/restorePresenceSettings",
																			schemaPath: "#/properties/presenceSettings/properties/restorePresenceSettings/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																var valid14 = _errs90 === errors;
															} else var valid14 = true;
															if (valid14) {
																if (data39.requestingOffQueueEnabled !== void 0) {
																	const _errs99 = errors;
																	if (typeof data39.requestingOffQueueEnabled !== "boolean") {
																		validate13.errors = [{
																			instancePath: instancePath + "/presenceSettings/requestingOffQueueEnabled",
																			schemaPath: "#/properties/presenceSettings/properties/requestingOffQueueEnabled/type",
																			keyword: "type",
																			params: { type: "boolean" },
																			message: "must be boolean"
																		}];
																		return false;
																	}
																	var valid14 = _errs99 === errors;
																} else var valid14 = true;
																if (valid14) {
																	if (data39.defaultPrimaryPresenceRegisteredSourceId !== void 0) {
																		const _errs101 = errors;
																		if (typeof data39.defaultPrimaryPresenceRegisteredSourceId !== "string") {
																			validate13.errors = [{
																				instancePath: instancePath + "/presenceSettings/defaultPrimaryPresenceRegisteredSourceId",
																				schemaPath: "#/properties/presenceSettings/properties/defaultPrimaryPresenceRegisteredSourceId/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid14 = _errs101 === errors;
																	} else var valid14 = true;
																}
															}
														}
													}
												} else {
													validate13.errors = [{
														instancePath: instancePath + "/presenceSettings",
														schemaPath: "#/properties/presenceSettings/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
											var valid0 = _errs87 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.clients !== void 0) {
												let data46 = data.clients;
												const _errs103 = errors;
												if (errors === _errs103) {
													if (Array.isArray(data46)) {
														const len6 = data46.length;
														for (let i6 = 0; i6 < len6; i6++) {
															let data47 = data46[i6];
															const _errs105 = errors;
															if (errors === _errs105) {
																if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
																	let missing7;
																	if (data47.id === void 0 && (missing7 = "id") || data47.secretDigest === void 0 && (missing7 = "secretDigest") || data47.permissions === void 0 && (missing7 = "permissions")) {
																		validate13.errors = [{
																			instancePath: instancePath + "/clients/" + i6,
																			schemaPath: "#/properties/clients/items/required",
																			keyword: "required",
																			params: { missingProperty: missing7 },
																			message: "must have required property '" + missing7 + "'"
																		}];
																		return false;
																	} else {
																		const _errs107 = errors;
																		for (const key8 in data47) if (!(key8 === "id" || key8 === "secretDigest" || key8 === "permissions" || key8 === "grants" || key8 === "redirectUris")) {
																			validate13.errors = [{
																				instancePath: instancePath + "/clients/" + i6,
																				schemaPath: "#/properties/clients/items/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key8 },
																				message: "must NOT have additional properties"
																			}];
																			return false;
																		}
																		if (_errs107 === errors) {
																			if (data47.id !== void 0) {
																				const _errs108 = errors;
																				if (typeof data47.id !== "string") {
																					validate13.errors = [{
																						instancePath: instancePath + "/clients/" + i6 + "/id",
																						schemaPath: "#/properties/clients/items/properties/id/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				var valid17 = _errs108 === errors;
																			} else var valid17 = true;
																			if (valid17) {
																				if (data47.secretDigest !== void 0) {
																					const _errs110 = errors;
																					if (typeof data47.secretDigest !== "string") {
																						validate13.errors = [{
																							instancePath: instancePath + "/clients/" + i6 + "/secretDigest",
																							schemaPath: "#/properties/clients/items/properties/secretDigest/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																					var valid17 = _errs110 === errors;
																				} else var valid17 = true;
																				if (valid17) {
																					if (data47.permissions !== void 0) {
																						let data50 = data47.permissions;
																						const _errs112 = errors;
																						const _errs114 = errors;
																						let valid19 = false;
																						const _errs115 = errors;
																						if (typeof data50 !== "string") {
																							const err0 = {
																								instancePath: instancePath + "/clients/" + i6 + "/permissions",
																								schemaPath: "GrantedPermissions/anyOf/0/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							};
																							if (vErrors === null) vErrors = [err0];
																							else vErrors.push(err0);
																							errors++;
																						}
																						if ("all" !== data50) {
																							const err1 = {
																								instancePath: instancePath + "/clients/" + i6 + "/permissions",
																								schemaPath: "GrantedPermissions/anyOf/0/const",
																								keyword: "const",
																								params: { allowedValue: "all" },
																								message: "must be equal to constant"
																							};
																							if (vErrors === null) vErrors = [err1];
																							else vErrors.push(err1);
																							errors++;
																						}
																						var _valid0 = _errs115 === errors;
																						valid19 = valid19 || _valid0;
																						if (!valid19) {
																							const _errs117 = errors;
																							if (errors === _errs117) {
																								if (Array.isArray(data50)) {
																									const len7 = data50.length;
																									for (let i7 = 0; i7 < len7; i7++) {
																										let data51 = data50[i7];
																										const _errs119 = errors;
																										if (errors === _errs119) {
																											if (typeof data51 === "string") {
																												if (data51.length < 1) {
																													const err2 = {
																														instancePath: instancePath + "/clients/" + i6 + "/permissions/" + i7,
																														schemaPath: "GrantedPermissions/anyOf/1/items/minLength",
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
																													instancePath: instancePath + "/clients/" + i6 + "/permissions/" + i7,
																													schemaPath: "GrantedPermissions/anyOf/1/items/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												};
																												if (vErrors === null) vErrors = [err3];
																												else vErrors.push(err3);
																												errors++;
																											}
																										}
																										if (!(_errs119 === errors)) break;
																									}
																								} else {
																									const err4 = {
																										instancePath: instancePath + "/clients/" + i6 + "/permissions",
																										schemaPath: "GrantedPermissions/anyOf/1/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									};
																									if (vErrors === null) vErrors = [err4];
																									else vErrors.push(err4);
																									errors++;
																								}
																							}
																							var _valid0 = _errs117 === errors;
																							valid19 = valid19 || _valid0;
																						}
																						if (!valid19) {
																							const err5 = {
																								instancePath: instancePath + "/clients/" + i6 + "/permissions",
																								schemaPath: "GrantedPermissions/anyOf",
																								keyword: "anyOf",
																								params: {},
																								message: "must match a schema in anyOf"
																							};
																							if (vErrors === null) vErrors = [err5];
																							else vErrors.push(err5);
																							errors++;
																							validate13.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs114;
																							if (vErrors !== null) {
																								if (_errs114) vErrors.length = _errs114;
																								else vErrors = null;
																							}
																						}
																						var valid17 = _errs112 === errors;
																					} else var valid17 = true;
																					if (valid17) {
																						if (data47.grants !== void 0) {
																							let data52 = data47.grants;
																							const _errs121 = errors;
																							if (errors === errors) {
																								if (Array.isArray(data52)) {
																									if (data52.length < 1) {
																										validate13.errors = [{
																											instancePath: instancePath + "/clients/" + i6 + "/grants",
																											schemaPath: "Grants/minItems",
																											keyword: "minItems",
																											params: { limit: 1 },
																											message: "must NOT have fewer than 1 items"
																										}];
																										return false;
																									} else {
																										var valid22 = true;
																										const len8 = data52.length;
																										for (let i8 = 0; i8 < len8; i8++) {
																											let data53 = data52[i8];
																											const _errs124 = errors;
																											if (typeof data53 !== "string") {
																												validate13.errors = [{
																													instancePath: instancePath + "/clients/" + i6 + "/grants/" + i8,
																													schemaPath: "Grants/items/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											if (!(data53 === "client_credentials" || data53 === "authorization_code" || data53 === "implicit")) {
																												validate13.errors = [{
																													instancePath: instancePath + "/clients/" + i6 + "/grants/" + i8,
																													schemaPath: "Grants/items/enum",
																													keyword: "enum",
																													params: { allowedValues: schema19.items.enum },
																													message: "must be equal to one of the allowed values"
																												}];
																												return false;
																											}
																											var valid22 = _errs124 === errors;
																											if (!valid22) break;
																										}
																										if (valid22) {
																											let i9 = data52.length;
																											let j0;
																											if (i9 > 1) {
																												const indices0 = {};
																												for (; i9--;) {
																													let item0 = data52[i9];
																													if (typeof item0 !== "string") continue;
																													if (typeof indices0[item0] == "number") {
																														j0 = indices0[item0];
																														validate13.errors = [{
																															instancePath: instancePath + "/clients/" + i6 + "/grants",
																															schemaPath: "Grants/uniqueItems",
																															keyword: "uniqueItems",
																															params: {
																																i: i9,
																																j: j0
																															},
																															message: "must NOT have duplicate items (items ## " + j0 + " and " + i9 + " are identical)"
																														}];
																														return false;
																													}
																													indices0[item0] = i9;
																												}
																											}
																										}
																									}
																								} else {
																									validate13.errors = [{
																										instancePath: instancePath + "/clients/" + i6 + "/grants",
																										schemaPath: "Grants/type",
																										keyword: "type",
																										params: { type: "array" },
																										message: "must be array"
																									}];
																									return false;
																								}
																							}
																							var valid17 = _errs121 === errors;
																						} else var valid17 = true;
																						if (valid17) {
																							if (data47.redirectUris !== void 0) {
																								let data54 = data47.redirectUris;
																								const _errs126 = errors;
																								if (errors === errors) {
																									if (Array.isArray(data54)) {
																										const len9 = data54.length;
																										for (let i10 = 0; i10 < len9; i10++) {
																											let data55 = data54[i10];
																											const _errs129 = errors;
																											if (errors === _errs129) {
																												if (typeof data55 === "string") {
																													if (!pattern0.test(data55)) {
																														validate13.errors = [{
																															instancePath: instancePath + "/clients/" + i6 + "/redirectUris/" + i10,
																															schemaPath: "RedirectUris/items/pattern",
																															keyword: "pattern",
																															params: { pattern: "^https?://[^\\s#@]+$" },
																															message: "must match pattern \"^https?://[^\\s#@]+$\""
																														}];
																														return false;
																													}
																												} else {
																													validate13.errors = [{
																														instancePath: instancePath + "/clients/" + i6 + "/redirectUris/" + i10,
																														schemaPath: "RedirectUris/items/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																											}
																											if (!(_errs129 === errors)) break;
																										}
																									} else {
																										validate13.errors = [{
																											instancePath: instancePath + "/clients/" + i6 + "/redirectUris",
																											schemaPath: "RedirectUris/type",
																											keyword: "type",
																											params: { type: "array" },
																											message: "must be array"
																										}];
																										return false;
																									}
																								}
																								var valid17 = _errs126 === errors;
																							} else var valid17 = true;
																						}
																					}
																				}
																			}
																		}
																	}
																} else {
																	validate13.errors = [{
																		instancePath: instancePath + "/clients/" + i6,
																		schemaPath: "#/properties/clients/items/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															if (!(_errs105 === errors)) break;
														}
													} else {
														validate13.errors = [{
															instancePath: instancePath + "/clients",
															schemaPath: "#/properties/clients/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs103 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.organization !== void 0) {
													let data56 = data.organization;
													const _errs131 = errors;
													if (errors === errors) {
														if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
															let missing8;
															if (data56.id === void 0 && (missing8 = "id") || data56.name === void 0 && (missing8 = "name")) {
																validate13.errors = [{
																	instancePath: instancePath + "/organization",
																	schemaPath: "Organization/required",
																	keyword: "required",
																	params: { missingProperty: missing8 },
																	message: "must have required property '" + missing8 + "'"
																}];
																return false;
															} else {
																const _errs134 = errors;
																for (const key9 in data56) if (!(key9 === "id" || key9 === "name")) {
																	validate13.errors = [{
																		instancePath: instancePath + "/organization",
																		schemaPath: "Organization/additionalProperties",
																		keyword: "additionalProperties",
																		params: { additionalProperty: key9 },
																		message: "must NOT have additional properties"
																	}];
																	return false;
																}
																if (_errs134 === errors) {
																	if (data56.id !== void 0) {
																		let data57 = data56.id;
																		const _errs135 = errors;
																		if (errors === _errs135) {
																			if (typeof data57 === "string") {
																				if (data57.length < 1) {
																					validate13.errors = [{
																						instancePath: instancePath + "/organization/id",
																						schemaPath: "Organization/properties/id/minLength",
																						keyword: "minLength",
																						params: { limit: 1 },
																						message: "must NOT have fewer than 1 characters"
																					}];
																					return false;
																				}
																			} else {
																				validate13.errors = [{
																					instancePath: instancePath + "/organization/id",
																					schemaPath: "Organization/properties/id/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																		}
																		var valid27 = _errs135 === errors;
																	} else var valid27 = true;
																	if (valid27) {
																		if (data56.name !== void 0) {
																			let data58 = data56.name;
																			const _errs137 = errors;
																			if (errors === _errs137) {
																				if (typeof data58 === "string") {
																					if (data58.length < 1) {
																						validate13.errors = [{
																							instancePath: instancePath + "/organization/name",
																							schemaPath: "Organization/properties/name/minLength",
																							keyword: "minLength",
																							params: { limit: 1 },
																							message: "must NOT have fewer than 1 characters"
																						}];
																						return false;
																					}
																				} else {
																					validate13.errors = [{
																						instancePath: instancePath + "/organization/name",
																						schemaPath: "Organization/properties/name/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																			}
																			var valid27 = _errs137 === errors;
																		} else var valid27 = true;
																	}
																}
															}
														} else {
															validate13.errors = [{
																instancePath: instancePath + "/organization",
																schemaPath: "Organization/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object"
															}];
															return false;
														}
													}
													var valid0 = _errs131 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.logins !== void 0) {
														let data59 = data.logins;
														const _errs139 = errors;
														if (errors === _errs139) {
															if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
																let missing9;
																if (data59.codes === void 0 && (missing9 = "codes") || data59.refreshTokens === void 0 && (missing9 = "refreshTokens")) {
																	validate13.errors = [{
																		instancePath: instancePath + "/logins",
																		schemaPath: "#/properties/logins/required",
																		keyword: "required",
																		params: { missingProperty: missing9 },
																		message: "must have required property '" + missing9 + "'"
																	}];
																	return false;
																} else {
																	const _errs141 = errors;
																	for (const key10 in data59) if (!(key10 === "codes" || key10 === "refreshTokens")) {
																		validate13.errors = [{
																			instancePath: instancePath + "/logins",
																			schemaPath: "#/properties/logins/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key10 },
																			message: "must NOT have additional properties"
																		}];
																		return false;
																	}
																	if (_errs141 === errors) {
																		if (data59.codes !== void 0) {
																			let data60 = data59.codes;
																			const _errs142 = errors;
																			if (errors === _errs142) {
																				if (Array.isArray(data60)) {
																					const len10 = data60.length;
																					for (let i11 = 0; i11 < len10; i11++) {
																						let data61 = data60[i11];
																						const _errs144 = errors;
																						if (errors === _errs144) {
																							if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
																								let missing10;
																								if (data61.digest === void 0 && (missing10 = "digest") || data61.clientId === void 0 && (missing10 = "clientId") || data61.userId === void 0 && (missing10 = "userId") || data61.redirectUriDigest === void 0 && (missing10 = "redirectUriDigest") || data61.expiresAt === void 0 && (missing10 = "expiresAt")) {
																									validate13.errors = [{
																										instancePath: instancePath + "/logins/codes/" + i11,
																										schemaPath: "#/properties/logins/properties/codes/items/required",
																										keyword: "required",
																										params: { missingProperty: missing10 },
																										message: "must have required property '" + missing10 + "'"
																									}];
																									return false;
																								} else {
																									const _errs146 = errors;
																									for (const key11 in data61) if (!(key11 === "digest" || key11 === "clientId" || key11 === "userId" || key11 === "redirectUriDigest" || key11 === "challenge" || key11 === "expiresAt")) {
																										validate13.errors = [{
																											instancePath: instancePath + "/logins/codes/" + i11,
																											schemaPath: "#/properties/logins/properties/codes/items/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key11 },
																											message: "must NOT have additional properties"
																										}];
																										return false;
																									}
																									if (_errs146 === errors) {
																										if (data61.digest !== void 0) {
																											const _errs147 = errors;
																											if (typeof data61.digest !== "string") {
																												validate13.errors = [{
																													instancePath: instancePath + "/logins/codes/" + i11 + "/digest",
																													schemaPath: "#/properties/logins/properties/codes/items/properties/digest/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											var valid30 = _errs147 === errors;
																										} else var valid30 = true;
																										if (valid30) {
																											if (data61.clientId !== void 0) {
																												const _errs149 = errors;
																												if (typeof data61.clientId !== "string") {
																													validate13.errors = [{
																														instancePath: instancePath + "/logins/codes/" + i11 + "/clientId",
																														schemaPath: "#/properties/logins/properties/codes/items/properties/clientId/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid30 = _errs149 === errors;
																											} else var valid30 = true;
																											if (valid30) {
																												if (data61.userId !== void 0) {
																													const _errs151 = errors;
																													if (typeof data61.userId !== "string") {
																														validate13.errors = [{
																															instancePath: instancePath + "/logins/codes/" + i11 + "/userId",
																															schemaPath: "#/properties/logins/properties/codes/items/properties/userId/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													var valid30 = _errs151 === errors;
																												} else var valid30 = true;
																												if (valid30) {
																													if (data61.redirectUriDigest !== void 0) {
																														const _errs153 = errors;
																														if (typeof data61.redirectUriDigest !== "string") {
																															validate13.errors = [{
																																instancePath: instancePath + "/logins/codes/" + i11 + "/redirectUriDigest",
																																schemaPath: "#/properties/logins/properties/codes/items/properties/redirectUriDigest/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														var valid30 = _errs153 === errors;
																													} else var valid30 = true;
																													if (valid30) {
																														if (data61.challenge !== void 0) {
																															const _errs155 = errors;
																															if (typeof data61.challenge !== "string") {
																																validate13.errors = [{
																																	instancePath: instancePath + "/logins/codes/" + i11 + "/challenge",
																																	schemaPath: "#/properties/logins/properties/codes/items/properties/challenge/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid30 = _errs155 === errors;
																														} else var valid30 = true;
																														if (valid30) {
																															if (data61.expiresAt !== void 0) {
																																let data67 = data61.expiresAt;
																																const _errs157 = errors;
																																if (!(typeof data67 == "number" && isFinite(data67))) {
																																	validate13.errors = [{
																																		instancePath: instancePath + "/logins/codes/" + i11 + "/expiresAt",
																																		schemaPath: "#/properties/logins/properties/codes/items/properties/expiresAt/type",
																																		keyword: "type",
																																		params: { type: "number" },
																																		message: "must be number"
																																	}];
																																	return false;
																																}
																																var valid30 = _errs157 === errors;
																															} else var valid30 = true;
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							} else {
																								validate13.errors = [{
																									instancePath: instancePath + "/logins/codes/" + i11,
																									schemaPath: "#/properties/logins/properties/codes/items/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object"
																								}];
																								return false;
																							}
																						}
																						if (!(_errs144 === errors)) break;
																					}
																				} else {
																					validate13.errors = [{
																						instancePath: instancePath + "/logins/codes",
																						schemaPath: "#/properties/logins/properties/codes/type",
																						keyword: "type",
																						params: { type: "array" },
																						message: "must be array"
																					}];
																					return false;
																				}
																			}
																			var valid28 = _errs142 === errors;
																		} else var valid28 = true;
																		if (valid28) {
																			if (data59.refreshTokens !== void 0) {
																				let data68 = data59.refreshTokens;
																				const _errs159 = errors;
																				if (errors === _errs159) {
																					if (Array.isArray(data68)) {
																						const len11 = data68.length;
																						for (let i12 = 0; i12 < len11; i12++) {
																							let data69 = data68[i12];
																							const _errs161 = errors;
																							if (errors === _errs161) {
																								if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
																									let missing11;
																									if (data69.digest === void 0 && (missing11 = "digest") || data69.loginId === void 0 && (missing11 = "loginId") || data69.clientId === void 0 && (missing11 = "clientId") || data69.userId === void 0 && (missing11 = "userId") || data69.public === void 0 && (missing11 = "public")) {
																										validate13.errors = [{
																											instancePath: instancePath + "/logins/refreshTokens/" + i12,
																											schemaPath: "#/properties/logins/properties/refreshTokens/items/required",
																											keyword: "required",
																											params: { missingProperty: missing11 },
																											message: "must have required property '" + missing11 + "'"
																										}];
																										return false;
																									} else {
																										const _errs163 = errors;
																										for (const key12 in data69) if (!(key12 === "digest" || key12 === "loginId" || key12 === "clientId" || key12 === "userId" || key12 === "public")) {
																											validate13.errors = [{
																												instancePath: instancePath + "/logins/refreshTokens/" + i12,
																												schemaPath: "#/properties/logins/properties/refreshTokens/items/additionalProperties",
																												keyword: "additionalProperties",
																												params: { additionalProperty: key12 },
																												message: "must NOT have additional properties"
																											}];
																											return false;
																										}
																										if (_errs163 === errors) {
																											if (data69.digest !== void 0) {
																												const _errs164 = errors;
																												if (typeof data69.digest !== "string") {
																													validate13.errors = [{
																														instancePath: instancePath + "/logins/refreshTokens/" + i12 + "/digest",
																														schemaPath: "#/properties/logins/properties/refreshTokens/items/properties/digest/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid32 = _errs164 === errors;
																											} else var valid32 = true;
																											if (valid32) {
																												if (data69.loginId !== void 0) {
																													const _errs166 = errors;
																													if (typeof data69.loginId !== "string") {
																														validate13.errors = [{
																															instancePath: instancePath + "/logins/refreshTokens/" + i12 + "/loginId",
																															schemaPath: "#/properties/logins/properties/refreshTokens/items/properties/loginId/type",
																															keyword: "type",
																															params: { type: "string" },
																															message: "must be string"
																														}];
																														return false;
																													}
																													var valid32 = _errs166 === errors;
																												} else var valid32 = true;
																												if (valid32) {
																													if (data69.clientId !== void 0) {
																														const _errs168 = errors;
																														if (typeof data69.clientId !== "string") {
																															validate13.errors = [{
																																instancePath: instancePath + "/logins/refreshTokens/" + i12 + "/clientId",
																																schemaPath: "#/properties/logins/properties/refreshTokens/items/properties/clientId/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														var valid32 = _errs168 === errors;
																													} else var valid32 = true;
																													if (valid32) {
																														if (data69.userId !== void 0) {
																															const _errs170 = errors;
																															if (typeof data69.userId !== "string") {
																																validate13.errors = [{
																																	instancePath: instancePath + "/logins/refreshTokens/" + i12 + "/userId",
																																	schemaPath: "#/properties/logins/properties/refreshTokens/items/properties/userId/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid32 = _errs170 === errors;
																														} else var valid32 = true;
																														if (valid32) {
																															if (data69.public !== void 0) {
																																const _errs172 = errors;
																																if (typeof data69.public !== "boolean") {
																																	validate13.errors = [{
																																		instancePath: instancePath + "/logins/refreshTokens/" + i12 + "/public",
																																		schemaPath: "#/properties/logins/properties/refreshTokens/items/properties/public/type",
																																		keyword: "type",
																																		params: { type: "boolean" },
																																		message: "must be boolean"
																																	}];
																																	return false;
																																}
																																var valid32 = _errs172 === errors;
																															} else var valid32 = true;
																														}
																													}
																												}
																											}
																										}
																									}
																								} else {
																									validate13.errors = [{
																										instancePath: instancePath + "/logins/refreshTokens/" + i12,
																										schemaPath: "#/properties/logins/properties/refreshTokens/items/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									}];
																									return false;
																								}
																							}
																							if (!(_errs161 === errors)) break;
																						}
																					} else {
																						validate13.errors = [{
																							instancePath: instancePath + "/logins/refreshTokens",
																							schemaPath: "#/properties/logins/properties/refreshTokens/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																				}
																				var valid28 = _errs159 === errors;
																			} else var valid28 = true;
																		}
																	}
																}
															} else {
																validate13.errors = [{
																	instancePath: instancePath + "/logins",
																	schemaPath: "#/properties/logins/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
														}
														var valid0 = _errs139 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.callers !== void 0) {
															let data75 = data.callers;
															const _errs174 = errors;
															if (errors === _errs174) {
																if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
																	let missing12;
																	if (data75.seedListsTokens === void 0 && (missing12 = "seedListsTokens") || data75.tokens === void 0 && (missing12 = "tokens")) {
																		validate13.errors = [{
																			instancePath: instancePath + "/callers",
																			schemaPath: "#/properties/callers/required",
																			keyword: "required",
																			params: { missingProperty: missing12 },
																			message: "must have required property '" + missing12 + "'"
																		}];
																		return false;
																	} else {
																		const _errs176 = errors;
																		for (const key13 in data75) if (!(key13 === "adminUserId" || key13 === "seedListsTokens" || key13 === "tokens")) {
																			validate13.errors = [{
																				instancePath: instancePath + "/callers",
																				schemaPath: "#/properties/callers/additionalProperties",
																				keyword: "additionalProperties",
																				params: { additionalProperty: key13 },
																				message: "must NOT have additional properties"
																			}];
																			return false;
																		}
																		if (_errs176 === errors) {
																			if (data75.adminUserId !== void 0) {
																				const _errs177 = errors;
																				if (typeof data75.adminUserId !== "string") {
																					validate13.errors = [{
																						instancePath: instancePath + "/callers/adminUserId",
																						schemaPath: "#/properties/callers/properties/adminUserId/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				var valid33 = _errs177 === errors;
																			} else var valid33 = true;
																			if (valid33) {
																				if (data75.seedListsTokens !== void 0) {
																					const _errs179 = errors;
																					if (typeof data75.seedListsTokens !== "boolean") {
																						validate13.errors = [{
																							instancePath: instancePath + "/callers/seedListsTokens",
																							schemaPath: "#/properties/callers/properties/seedListsTokens/type",
																							keyword: "type",
																							params: { type: "boolean" },
																							message: "must be boolean"
																						}];
																						return false;
																					}
																					var valid33 = _errs179 === errors;
																				} else var valid33 = true;
																				if (valid33) {
																					if (data75.tokens !== void 0) {
																						let data78 = data75.tokens;
																						const _errs181 = errors;
																						if (errors === _errs181) {
																							if (Array.isArray(data78)) {
																								const len12 = data78.length;
																								for (let i13 = 0; i13 < len12; i13++) {
																									let data79 = data78[i13];
																									const _errs183 = errors;
																									if (errors === _errs183) {
																										if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
																											let missing13;
																											if (data79.tokenDigest === void 0 && (missing13 = "tokenDigest") || data79.permissions === void 0 && (missing13 = "permissions")) {
																												validate13.errors = [{
																													instancePath: instancePath + "/callers/tokens/" + i13,
																													schemaPath: "#/properties/callers/properties/tokens/items/required",
																													keyword: "required",
																													params: { missingProperty: missing13 },
																													message: "must have required property '" + missing13 + "'"
																												}];
																												return false;
																											} else {
																												const _errs185 = errors;
																												for (const key14 in data79) if (!(key14 === "tokenDigest" || key14 === "userId" || key14 === "clientId" || key14 === "permissions" || key14 === "expiresAt" || key14 === "loginId" || key14 === "revoked")) {
																													validate13.errors = [{
																														instancePath: instancePath + "/callers/tokens/" + i13,
																														schemaPath: "#/properties/callers/properties/tokens/items/additionalProperties",
																														keyword: "additionalProperties",
																														params: { additionalProperty: key14 },
																														message: "must NOT have additional properties"
																													}];
																													return false;
																												}
																												if (_errs185 === errors) {
																													if (data79.tokenDigest !== void 0) {
																														const _errs186 = errors;
																														if (typeof data79.tokenDigest !== "string") {
																															validate13.errors = [{
																																instancePath: instancePath + "/callers/tokens/" + i13 + "/tokenDigest",
																																schemaPath: "#/properties/callers/properties/tokens/items/properties/tokenDigest/type",
																																keyword: "type",
																																params: { type: "string" },
																																message: "must be string"
																															}];
																															return false;
																														}
																														var valid35 = _errs186 === errors;
																													} else var valid35 = true;
																													if (valid35) {
																														if (data79.userId !== void 0) {
																															const _errs188 = errors;
																															if (typeof data79.userId !== "string") {
																																validate13.errors = [{
																																	instancePath: instancePath + "/callers/tokens/" + i13 + "/userId",
																																	schemaPath: "#/properties/callers/properties/tokens/items/properties/userId/type",
																																	keyword: "type",
																																	params: { type: "string" },
																																	message: "must be string"
																																}];
																																return false;
																															}
																															var valid35 = _errs188 === errors;
																														} else var valid35 = true;
																														if (valid35) {
																															if (data79.clientId !== void 0) {
																																const _errs190 = errors;
																																if (typeof data79.clientId !== "string") {
																																	validate13.errors = [{
																																		instancePath: instancePath + "/callers/tokens/" + i13 + "/clientId",
																																		schemaPath: "#/properties/callers/properties/tokens/items/properties/clientId/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																var valid35 = _errs190 === errors;
																															} else var valid35 = true;
																															if (valid35) {
																																if (data79.permissions !== void 0) {
																																	let data83 = data79.permissions;
																																	const _errs192 = errors;
																																	const _errs194 = errors;
																																	let valid37 = false;
																																	const _errs195 = errors;
																																	if (typeof data83 !== "string") {
																																		const err6 = {
																																			instancePath: instancePath + "/callers/tokens/" + i13 + "/permissions",
																																			schemaPath: "GrantedPermissions/anyOf/0/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		};
																																		if (vErrors === null) vErrors = [err6];
																																		else vErrors.push(err6);
																																		errors++;
																																	}
																																	if ("all" !== data83) {
																																		const err7 = {
																																			instancePath: instancePath + "/callers/tokens/" + i13 + "/permissions",
																																			schemaPath: "GrantedPermissions/anyOf/0/const",
																																			keyword: "const",
																																			params: { allowedValue: "all" },
																																			message: "must be equal to constant"
																																		};
																																		if (vErrors === null) vErrors = [err7];
																																		else vErrors.push(err7);
																																		errors++;
																																	}
																																	var _valid1 = _errs195 === errors;
																																	valid37 = valid37 || _valid1;
																																	if (!valid37) {
																																		const _errs197 = errors;
																																		if (errors === _errs197) {
																																			if (Array.isArray(data83)) {
																																				const len13 = data83.length;
																																				for (let i14 = 0; i14 < len13; i14++) {
																																					let data84 = data83[i14];
																																					const _errs199 = errors;
																																					if (errors === _errs199) {
																																						if (typeof data84 === "string") {
																																							if (data84.length < 1) {
																																								const err8 = {
																																									instancePath: instancePath + "/callers/tokens/" + i13 + "/permissions/" + i14,
																																									schemaPath: "GrantedPermissions/anyOf/1/items/minLength",
																																									keyword: "minLength",
																																									params: { limit: 1 },
																																									message: "must NOT have fewer than 1 characters"
																																								};
																																								if (vErrors === null) vErrors = [err8];
																																								else vErrors.push(err8);
																																								errors++;
																																							}
																																						} else {
																																							const err9 = {
																																								instancePath: instancePath + "/callers/tokens/" + i13 + "/permissions/" + i14,
																																								schemaPath: "GrantedPermissions/anyOf/1/items/type",
																																								keyword: "type",
																																								params: { type: "string" },
																																								message: "must be string"
																																							};
																																							if (vErrors === null) vErrors = [err9];
																																							else vErrors.push(err9);
																																							errors++;
																																						}
																																					}
																																					if (!(_errs199 === errors)) break;
																																				}
																																			} else {
																																				const err10 = {
																																					instancePath: instancePath + "/callers/tokens/" + i13 + "/permissions",
																																					schemaPath: "GrantedPermissions/anyOf/1/type",
																																					keyword: "type",
																																					params: { type: "array" },
																																					message: "must be array"
																																				};
																																				if (vErrors === null) vErrors = [err10];
																																				else vErrors.push(err10);
																																				errors++;
																																			}
																																		}
																																		var _valid1 = _errs197 === errors;
																																		valid37 = valid37 || _valid1;
																																	}
																																	if (!valid37) {
																																		const err11 = {
																																			instancePath: instancePath + "/callers/tokens/" + i13 + "/permissions",
																																			schemaPath: "GrantedPermissions/anyOf",
																																			keyword: "anyOf",
																																			params: {},
																																			message: "must match a schema in anyOf"
																																		};
																																		if (vErrors === null) vErrors = [err11];
																																		else vErrors.push(err11);
																																		errors++;
																																		validate13.errors = vErrors;
																																		return false;
																																	} else {
																																		errors = _errs194;
																																		if (vErrors !== null) {
																																			if (_errs194) vErrors.length = _errs194;
																																			else vErrors = null;
																																		}
																																	}
																																	var valid35 = _errs192 === errors;
																																} else var valid35 = true;
																																if (valid35) {
																																	if (data79.expiresAt !== void 0) {
																																		let data85 = data79.expiresAt;
																																		const _errs201 = errors;
																																		if (!(typeof data85 == "number" && isFinite(data85))) {
																																			validate13.errors = [{
																																				instancePath: instancePath + "/callers/tokens/" + i13 + "/expiresAt",
																																				schemaPath: "#/properties/callers/properties/tokens/items/properties/expiresAt/type",
																																				keyword: "type",
																																				params: { type: "number" },
																																				message: "must be number"
																																			}];
																																			return false;
																																		}
																																		var valid35 = _errs201 === errors;
																																	} else var valid35 = true;
																																	if (valid35) {
																																		if (data79.loginId !== void 0) {
																																			const _errs203 = errors;
																																			if (typeof data79.loginId !== "string") {
																																				validate13.errors = [{
																																					instancePath: instancePath + "/callers/tokens/" + i13 + "/loginId",
																																					schemaPath: "#/properties/callers/properties/tokens/items/properties/loginId/type",
																																					keyword: "type",
																																					params: { type: "string" },
																																					message: "must be string"
																																				}];
																																				return false;
																																			}
																																			var valid35 = _errs203 === errors;
																																		} else var valid35 = true;
																																		if (valid35) {
																																			if (data79.revoked !== void 0) {
																																				const _errs205 = errors;
																																				if (typeof data79.revoked !== "boolean") {
																																					validate13.errors = [{
																																						instancePath: instancePath + "/callers/tokens/" + i13 + "/revoked",
																																						schemaPath: "#/properties/callers/properties/tokens/items/properties/revoked/type",
																																						keyword: "type",
																																						params: { type: "boolean" },
																																						message: "must be boolean"
																																					}];
																																					return false;
																																				}
																																				var valid35 = _errs205 === errors;
																																			} else var valid35 = true;
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										} else {
																											validate13.errors = [{
																												instancePath: instancePath + "/callers/tokens/" + i13,
																												schemaPath: "#/properties/callers/properties/tokens/items/type",
																												keyword: "type",
																												params: { type: "object" },
																												message: "must be object"
																											}];
																											return false;
																										}
																									}
																									if (!(_errs183 === errors)) break;
																								}
																							} else {
																								validate13.errors = [{
																									instancePath: instancePath + "/callers/tokens",
																									schemaPath: "#/properties/callers/properties/tokens/type",
																									keyword: "type",
																									params: { type: "array" },
																									message: "must be array"
																								}];
																								return false;
																							}
																						}
																						var valid33 = _errs181 === errors;
																					} else var valid33 = true;
																				}
																			}
																		}
																	}
																} else {
																	validate13.errors = [{
																		instancePath: instancePath + "/callers",
																		schemaPath: "#/properties/callers/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															var valid0 = _errs174 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.appliedEvents !== void 0) {
																let data88 = data.appliedEvents;
																const _errs207 = errors;
																if (errors === _errs207) {
																	if (Array.isArray(data88)) {
																		const len14 = data88.length;
																		for (let i15 = 0; i15 < len14; i15++) {
																			const _errs209 = errors;
																			if (typeof data88[i15] !== "string") {
																				validate13.errors = [{
																					instancePath: instancePath + "/appliedEvents/" + i15,
																					schemaPath: "#/properties/appliedEvents/items/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			if (!(_errs209 === errors)) break;
																		}
																	} else {
																		validate13.errors = [{
																			instancePath: instancePath + "/appliedEvents",
																			schemaPath: "#/properties/appliedEvents/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs207 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.channels !== void 0) {
																	let data90 = data.channels;
																	const _errs211 = errors;
																	if (errors === _errs211) {
																		if (Array.isArray(data90)) {
																			const len15 = data90.length;
																			for (let i16 = 0; i16 < len15; i16++) {
																				let data91 = data90[i16];
																				const _errs213 = errors;
																				if (errors === _errs213) {
																					if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
																						let missing14;
																						if (data91.id === void 0 && (missing14 = "id") || data91.owner === void 0 && (missing14 = "owner") || data91.tokenDigest === void 0 && (missing14 = "tokenDigest") || data91.expiresAt === void 0 && (missing14 = "expiresAt") || data91.topics === void 0 && (missing14 = "topics")) {
																							validate13.errors = [{
																								instancePath: instancePath + "/channels/" + i16,
																								schemaPath: "#/properties/channels/items/required",
																								keyword: "required",
																								params: { missingProperty: missing14 },
																								message: "must have required property '" + missing14 + "'"
																							}];
																							return false;
																						} else {
																							const _errs215 = errors;
																							for (const key15 in data91) if (!(key15 === "id" || key15 === "owner" || key15 === "tokenDigest" || key15 === "tokenExpiresAt" || key15 === "expiresAt" || key15 === "topics")) {
																								validate13.errors = [{
																									instancePath: instancePath + "/channels/" + i16,
																									schemaPath: "#/properties/channels/items/additionalProperties",
																									keyword: "additionalProperties",
																									params: { additionalProperty: key15 },
																									message: "must NOT have additional properties"
																								}];
																								return false;
																							}
																							if (_errs215 === errors) {
																								if (data91.id !== void 0) {
																									const _errs216 = errors;
																									if (typeof data91.id !== "string") {
																										validate13.errors = [{
																											instancePath: instancePath + "/channels/" + i16 + "/id",
																											schemaPath: "#/properties/channels/items/properties/id/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid41 = _errs216 === errors;
																								} else var valid41 = true;
																								if (valid41) {
																									if (data91.owner !== void 0) {
																										const _errs218 = errors;
																										if (typeof data91.owner !== "string") {
																											validate13.errors = [{
																												instancePath: instancePath + "/channels/" + i16 + "/owner",
																												schemaPath: "#/properties/channels/items/properties/owner/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid41 = _errs218 === errors;
																									} else var valid41 = true;
																									if (valid41) {
																										if (data91.tokenDigest !== void 0) {
																											const _errs220 = errors;
																											if (typeof data91.tokenDigest !== "string") {
																												validate13.errors = [{
																													instancePath: instancePath + "/channels/" + i16 + "/tokenDigest",
																													schemaPath: "#/properties/channels/items/properties/tokenDigest/type",
																													keyword: "type",
																													params: { type: "string" },
																													message: "must be string"
																												}];
																												return false;
																											}
																											var valid41 = _errs220 === errors;
																										} else var valid41 = true;
																										if (valid41) {
																											if (data91.tokenExpiresAt !== void 0) {
																												let data95 = data91.tokenExpiresAt;
																												const _errs222 = errors;
																												if (!(typeof data95 == "number" && isFinite(data95))) {
																													validate13.errors = [{
																														instancePath: instancePath + "/channels/" + i16 + "/tokenExpiresAt",
																														schemaPath: "#/properties/channels/items/properties/tokenExpiresAt/type",
																														keyword: "type",
																														params: { type: "number" },
																														message: "must be number"
																													}];
																													return false;
																												}
																												var valid41 = _errs222 === errors;
																											} else var valid41 = true;
																											if (valid41) {
																												if (data91.expiresAt !== void 0) {
																													let data96 = data91.expiresAt;
																													const _errs224 = errors;
																													if (!(typeof data96 == "number" && isFinite(data96))) {
																														validate13.errors = [{
																															instancePath: instancePath + "/channels/" + i16 + "/expiresAt",
																															schemaPath: "#/properties/channels/items/properties/expiresAt/type",
																															keyword: "type",
																															params: { type: "number" },
																															message: "must be number"
																														}];
																														return false;
																													}
																													var valid41 = _errs224 === errors;
																												} else var valid41 = true;
																												if (valid41) {
																													if (data91.topics !== void 0) {
																														let data97 = data91.topics;
																														const _errs226 = errors;
																														if (errors === _errs226) {
																															if (Array.isArray(data97)) {
																																const len16 = data97.length;
																																for (let i17 = 0; i17 < len16; i17++) {
																																	const _errs228 = errors;
																																	if (typeof data97[i17] !== "string") {
																																		validate13.errors = [{
																																			instancePath: instancePath + "/channels/" + i16 + "/topics/" + i17,
																																			schemaPath: "#/properties/channels/items/properties/topics/items/type",
																																			keyword: "type",
																																			params: { type: "string" },
																																			message: "must be string"
																																		}];
																																		return false;
																																	}
																																	if (!(_errs228 === errors)) break;
																																}
																															} else {
																																validate13.errors = [{
																																	instancePath: instancePath + "/channels/" + i16 + "/topics",
																																	schemaPath: "#/properties/channels/items/properties/topics/type",
																																	keyword: "type",
																																	params: { type: "array" },
																																	message: "must be array"
																																}];
																																return false;
																															}
																														}
																														var valid41 = _errs226 === errors;
																													} else var valid41 = true;
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					} else {
																						validate13.errors = [{
																							instancePath: instancePath + "/channels/" + i16,
																							schemaPath: "#/properties/channels/items/type",
																							keyword: "type",
																							params: { type: "object" },
																							message: "must be object"
																						}];
																						return false;
																					}
																				}
																				if (!(_errs213 === errors)) break;
																			}
																		} else {
																			validate13.errors = [{
																				instancePath: instancePath + "/channels",
																				schemaPath: "#/properties/channels/type",
																				keyword: "type",
																				params: { type: "array" },
																				message: "must be array"
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs211 === errors;
																} else var valid0 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate13.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const schema23 = {
	"type": "object",
	"required": [
		"profiles",
		"identities",
		"friends",
		"groups",
		"groupTypes",
		"presences",
		"listeners",
		"sessions",
		"endedSessions",
		"servers",
		"serverSessions"
	],
	"additionalProperties": false,
	"properties": {
		"profiles": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"id",
					"name",
					"pictureUrl",
					"emailAddress",
					"summaryFriendData",
					"createdAt",
					"lastLogin",
					"loginCount"
				],
				"additionalProperties": false,
				"properties": {
					"id": { "type": "string" },
					"name": { "type": "string" },
					"pictureUrl": { "type": ["string", "null"] },
					"emailAddress": { "type": ["string", "null"] },
					"summaryFriendData": { "anyOf": [{ "$ref": "JsonObject" }, { "type": "null" }] },
					"createdAt": { "type": "number" },
					"lastLogin": { "type": ["number", "null"] },
					"loginCount": { "type": "number" },
					"languageCode": { "type": ["string", "null"] },
					"countryCode": { "type": ["string", "null"] },
					"timeZoneOffset": { "type": "number" }
				}
			}
		},
		"identities": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"type",
					"externalId",
					"profileId"
				],
				"additionalProperties": false,
				"properties": {
					"type": { "type": "string" },
					"externalId": { "type": "string" },
					"profileId": { "type": "string" },
					"tokenDigest": { "type": "string" }
				}
			}
		},
		"friends": {
			"type": "array",
			"items": { "$ref": "ProfileLinks" }
		},
		"groups": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"id",
					"name",
					"groupType",
					"ownerId",
					"isOpenGroup",
					"members",
					"requests",
					"version"
				],
				"additionalProperties": false,
				"properties": {
					"id": { "type": "string" },
					"name": { "type": ["string", "null"] },
					"groupType": { "type": "string" },
					"ownerId": { "type": "string" },
					"isOpenGroup": { "type": "boolean" },
					"acl": { "$ref": "JsonObject" },
					"data": { "$ref": "JsonObject" },
					"summaryData": { "$ref": "JsonObject" },
					"defaultMemberAttributes": { "$ref": "JsonObject" },
					"createdAt": { "type": "number" },
					"updatedAt": { "type": "number" },
					"members": {
						"type": "array",
						"items": {
							"type": "array",
							"minItems": 2,
							"maxItems": 2,
							"items": {}
						}
					},
					"requests": {
						"type": "array",
						"items": { "type": "string" }
					},
					"version": { "type": "number" }
				}
			}
		},
		"groupTypes": {
			"type": "array",
			"items": { "type": "string" }
		},
		"presences": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"profileId",
					"visible",
					"activity"
				],
				"additionalProperties": false,
				"properties": {
					"profileId": { "type": "string" },
					"visible": { "type": "boolean" },
					"activity": { "$ref": "JsonObject" },
					"expiresAt": { "type": "number" }
				}
			}
		},
		"listeners": {
			"type": "array",
			"items": { "$ref": "ProfileLinks" }
		},
		"sessions": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"idDigest",
					"profileId",
					"lastHeard"
				],
				"additionalProperties": false,
				"properties": {
					"idDigest": { "type": "string" },
					"profileId": { "type": "string" },
					"lastHeard": { "type": "number" },
					"lastPacketId": { "type": "number" },
					"rttSecretDigest": { "type": "string" }
				}
			}
		},
		"endedSessions": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["idDigest", "end"],
				"additionalProperties": false,
				"properties": {
					"idDigest": { "type": "string" },
					"end": { "type": "string" }
				}
			}
		},
		"servers": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["name", "secretDigest"],
				"additionalProperties": false,
				"properties": {
					"name": { "type": "string" },
					"secretDigest": { "type": "string" }
				}
			}
		},
		"serverSessions": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"idDigest",
					"serverName",
					"lastHeard"
				],
				"additionalProperties": false,
				"properties": {
					"idDigest": { "type": "string" },
					"serverName": { "type": "string" },
					"lastHeard": { "type": "number" },
					"lastPacketId": { "type": "number" },
					"rttSecretDigest": { "type": "string" }
				}
			}
		}
	}
};
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.profiles === void 0 && (missing0 = "profiles") || data.identities === void 0 && (missing0 = "identities") || data.friends === void 0 && (missing0 = "friends") || data.groups === void 0 && (missing0 = "groups") || data.groupTypes === void 0 && (missing0 = "groupTypes") || data.presences === void 0 && (missing0 = "presences") || data.listeners === void 0 && (missing0 = "listeners") || data.sessions === void 0 && (missing0 = "sessions") || data.endedSessions === void 0 && (missing0 = "endedSessions") || data.servers === void 0 && (missing0 = "servers") || data.serverSessions === void 0 && (missing0 = "serverSessions")) {
				validate15.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema23.properties, key0)) {
					validate15.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.profiles !== void 0) {
						let data0 = data.profiles;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data1 = data0[i0];
									const _errs4 = errors;
									if (errors === _errs4) {
										if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
											let missing1;
											if (data1.id === void 0 && (missing1 = "id") || data1.name === void 0 && (missing1 = "name") || data1.pictureUrl === void 0 && (missing1 = "pictureUrl") || data1.emailAddress === void 0 && (missing1 = "emailAddress") || data1.summaryFriendData === void 0 && (missing1 = "summaryFriendData") || data1.createdAt === void 0 && (missing1 = "createdAt") || data1.lastLogin === void 0 && (missing1 = "lastLogin") || data1.loginCount === void 0 && (missing1 = "loginCount")) {
												validate15.errors = [{
													instancePath: instancePath + "/profiles/" + i0,
													schemaPath: "#/properties/profiles/items/required",
													keyword: "required",
													params: { missingProperty: missing1 },
													message: "must have required property '" + missing1 + "'"
												}];
												return false;
											} else {
												const _errs6 = errors;
												for (const key1 in data1) if (!func2.call(schema23.properties.profiles.items.properties, key1)) {
													validate15.errors = [{
														instancePath: instancePath + "/profiles/" + i0,
														schemaPath: "#/properties/profiles/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 },
														message: "must NOT have additional properties"
													}];
													return false;
												}
												if (_errs6 === errors) {
													if (data1.id !== void 0) {
														const _errs7 = errors;
														if (typeof data1.id !== "string") {
															validate15.errors = [{
																instancePath: instancePath + "/profiles/" + i0 + "/id",
																schemaPath: "#/properties/profiles/items/properties/id/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid2 = _errs7 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data1.name !== void 0) {
															const _errs9 = errors;
															if (typeof data1.name !== "string") {
																validate15.errors = [{
																	instancePath: instancePath + "/profiles/" + i0 + "/name",
																	schemaPath: "#/properties/profiles/items/properties/name/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid2 = _errs9 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data1.pictureUrl !== void 0) {
																let data4 = data1.pictureUrl;
																const _errs11 = errors;
																if (typeof data4 !== "string" && data4 !== null) {
																	validate15.errors = [{
																		instancePath: instancePath + "/profiles/" + i0 + "/pictureUrl",
																		schemaPath: "#/properties/profiles/items/properties/pictureUrl/type",
																		keyword: "type",
																		params: { type: schema23.properties.profiles.items.properties.pictureUrl.type },
																		message: "must be string,null"
																	}];
																	return false;
																}
																var valid2 = _errs11 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data1.emailAddress !== void 0) {
																	let data5 = data1.emailAddress;
																	const _errs13 = errors;
																	if (typeof data5 !== "string" && data5 !== null) {
																		validate15.errors = [{
																			instancePath: instancePath + "/profiles/" + i0 + "/emailAddress",
																			schemaPath: "#/properties/profiles/items/properties/emailAddress/type",
																			keyword: "type",
																			params: { type: schema23.properties.profiles.items.properties.emailAddress.type },
																			message: "must be string,null"
																		}];
																		return false;
																	}
																	var valid2 = _errs13 === errors;
																} else var valid2 = true;
																if (valid2) {
																	if (data1.summaryFriendData !== void 0) {
																		let data6 = data1.summaryFriendData;
																		const _errs15 = errors;
																		const _errs16 = errors;
																		let valid3 = false;
																		const _errs17 = errors;
																		if (errors === errors) {
																			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {} else {
																				const err0 = {
																					instancePath: instancePath + "/profiles/" + i0 + "/summaryFriendData",
																					schemaPath: "JsonObject/type",
																					keyword: "type",
																					params: { type: "object" },
																					message: "must be object"
																				};
																				if (vErrors === null) vErrors = [err0];
																				else vErrors.push(err0);
																				errors++;
																			}
																		}
																		var _valid0 = _errs17 === errors;
																		valid3 = valid3 || _valid0;
																		if (!valid3) {
																			const _errs21 = errors;
																			if (data6 !== null) {
																				const err1 = {
																					instancePath: instancePath + "/profiles/" + i0 + "/summaryFriendData",
																					schemaPath: "#/properties/profiles/items/properties/summaryFriendData/anyOf/1/type",
																					keyword: "type",
																					params: { type: "null" },
																					message: "must be null"
																				};
																				if (vErrors === null) vErrors = [err1];
																				else vErrors.push(err1);
																				errors++;
																			}
																			var _valid0 = _errs21 === errors;
																			valid3 = valid3 || _valid0;
																		}
																		if (!valid3) {
																			const err2 = {
																				instancePath: instancePath + "/profiles/" + i0 + "/summaryFriendData",
																				schemaPath: "#/properties/profiles/items/properties/summaryFriendData/anyOf",
																				keyword: "anyOf",
																				params: {},
																				message: "must match a schema in anyOf"
																			};
																			if (vErrors === null) vErrors = [err2];
																			else vErrors.push(err2);
																			errors++;
																			validate15.errors = vErrors;
																			return false;
																		} else {
																			errors = _errs16;
																			if (vErrors !== null) {
																				if (_errs16) vErrors.length = _errs16;
																				else vErrors = null;
																			}
																		}
																		var valid2 = _errs15 === errors;
																	} else var valid2 = true;
																	if (valid2) {
																		if (data1.createdAt !== void 0) {
																			let data7 = data1.createdAt;
																			const _errs23 = errors;
																			if (!(typeof data7 == "number" && isFinite(data7))) {
																				validate15.errors = [{
																					instancePath: instancePath + "/profiles/" + i0 + "/createdAt",
																					schemaPath: "#/properties/profiles/items/properties/createdAt/type",
																					keyword: "type",
																					params: { type: "number" },
																					message: "must be number"
																				}];
																				return false;
																			}
																			var valid2 = _errs23 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data1.lastLogin !== void 0) {
																				let data8 = data1.lastLogin;
																				const _errs25 = errors;
																				if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
																					validate15.errors = [{
																						instancePath: instancePath + "/profiles/" + i0 + "/lastLogin",
																						schemaPath: "#/properties/profiles/items/properties/lastLogin/type",
																						keyword: "type",
																						params: { type: schema23.properties.profiles.items.properties.lastLogin.type },
																						message: "must be number,null"
																					}];
																					return false;
																				}
																				var valid2 = _errs25 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data1.loginCount !== void 0) {
																					let data9 = data1.loginCount;
																					const _errs27 = errors;
																					if (!(typeof data9 == "number" && isFinite(data9))) {
																						validate15.errors = [{
																							instancePath: instancePath + "/profiles/" + i0 + "/loginCount",
																							schemaPath: "#/properties/profiles/items/properties/loginCount/type",
																							keyword: "type",
																							params: { type: "number" },
																							message: "must be number"
																						}];
																						return false;
																					}
																					var valid2 = _errs27 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data1.languageCode !== void 0) {
																						let data10 = data1.languageCode;
																						const _errs29 = errors;
																						if (typeof data10 !== "string" && data10 !== null) {
																							validate15.errors = [{
																								instancePath: instancePath + "/profiles/" + i0 + "/languageCode",
																								schemaPath: "#/properties/profiles/items/properties/languageCode/type",
																								keyword: "type",
																								params: { type: schema23.properties.profiles.items.properties.languageCode.type },
																								message: "must be string,null"
																							}];
																							return false;
																						}
																						var valid2 = _errs29 === errors;
																					} else var valid2 = true;
																					if (valid2) {
																						if (data1.countryCode !== void 0) {
																							let data11 = data1.countryCode;
																							const _errs31 = errors;
																							if (typeof data11 !== "string" && data11 !== null) {
																								validate15.errors = [{
																									instancePath: instancePath + "/profiles/" + i0 + "/countryCode",
																									schemaPath: "#/properties/profiles/items/properties/countryCode/type",
																									keyword: "type",
																									params: { type: schema23.properties.profiles.items.properties.countryCode.type },
																									message: "must be string,null"
																								}];
																								return false;
																							}
																							var valid2 = _errs31 === errors;
																						} else var valid2 = true;
																						if (valid2) {
																							if (data1.timeZoneOffset !== void 0) {
																								let data12 = data1.timeZoneOffset;
																								const _errs33 = errors;
																								if (!(typeof data12 == "number" && isFinite(data12))) {
																									validate15.errors = [{
																										instancePath: instancePath + "/profiles/" + i0 + "/timeZoneOffset",
																										schemaPath: "#/properties/profiles/items/properties/timeZoneOffset/type",
																										keyword: "type",
																										params: { type: "number" },
																										message: "must be number"
																									}];
																									return false;
																								}
																								var valid2 = _errs33 === errors;
																							} else var valid2 = true;
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										} else {
											validate15.errors = [{
												instancePath: instancePath + "/profiles/" + i0,
												schemaPath: "#/properties/profiles/items/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate15.errors = [{
									instancePath: instancePath + "/profiles",
									schemaPath: "#/properties/profiles/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.identities !== void 0) {
							let data13 = data.identities;
							const _errs35 = errors;
							if (errors === _errs35) {
								if (Array.isArray(data13)) {
									const len1 = data13.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let data14 = data13[i1];
										const _errs37 = errors;
										if (errors === _errs37) {
											if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
												let missing2;
												if (data14.type === void 0 && (missing2 = "type") || data14.externalId === void 0 && (missing2 = "externalId") || data14.profileId === void 0 && (missing2 = "profileId")) {
													validate15.errors = [{
														instancePath: instancePath + "/identities/" + i1,
														schemaPath: "#/properties/identities/items/required",
														keyword: "required",
														params: { missingProperty: missing2 },
														message: "must have required property '" + missing2 + "'"
													}];
													return false;
												} else {
													const _errs39 = errors;
													for (const key2 in data14) if (!(key2 === "type" || key2 === "externalId" || key2 === "profileId" || key2 === "tokenDigest")) {
														validate15.errors = [{
															instancePath: instancePath + "/identities/" + i1,
															schemaPath: "#/properties/identities/items/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key2 },
															message: "must NOT have additional properties"
														}];
														return false;
													}
													if (_errs39 === errors) {
														if (data14.type !== void 0) {
															const _errs40 = errors;
															if (typeof data14.type !== "string") {
																validate15.errors = [{
																	instancePath: instancePath + "/identities/" + i1 + "/type",
																	schemaPath: "#/properties/identities/items/properties/type/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid6 = _errs40 === errors;
														} else var valid6 = true;
														if (valid6) {
															if (data14.externalId !== void 0) {
																const _errs42 = errors;
																if (typeof data14.externalId !== "string") {
																	validate15.errors = [{
																		instancePath: instancePath + "/identities/" + i1 + "/externalId",
																		schemaPath: "#/properties/identities/items/properties/externalId/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid6 = _errs42 === errors;
															} else var valid6 = true;
															if (valid6) {
																if (data14.profileId !== void 0) {
																	const _errs44 = errors;
																	if (typeof data14.profileId !== "string") {
																		validate15.errors = [{
																			instancePath: instancePath + "/identities/" + i1 + "/profileId",
																			schemaPath: "#/properties/identities/items/properties/profileId/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	var valid6 = _errs44 === errors;
																} else var valid6 = true;
																if (valid6) {
																	if (data14.tokenDigest !== void 0) {
																		const _errs46 = errors;
																		if (typeof data14.tokenDigest !== "string") {
																			validate15.errors = [{
																				instancePath: instancePath + "/identities/" + i1 + "/tokenDigest",
																				schemaPath: "#/properties/identities/items/properties/tokenDigest/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid6 = _errs46 === errors;
																	} else var valid6 = true;
																}
															}
														}
													}
												}
											} else {
												validate15.errors = [{
													instancePath: instancePath + "/identities/" + i1,
													schemaPath: "#/properties/identities/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
										}
										if (!(_errs37 === errors)) break;
									}
								} else {
									validate15.errors = [{
										instancePath: instancePath + "/identities",
										schemaPath: "#/properties/identities/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs35 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.friends !== void 0) {
								let data19 = data.friends;
								const _errs48 = errors;
								if (errors === _errs48) {
									if (Array.isArray(data19)) {
										const len2 = data19.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let data20 = data19[i2];
											const _errs50 = errors;
											if (errors === errors) {
												if (Array.isArray(data20)) {
													if (data20.length > 2) {
														validate15.errors = [{
															instancePath: instancePath + "/friends/" + i2,
															schemaPath: "ProfileLinks/maxItems",
															keyword: "maxItems",
															params: { limit: 2 },
															message: "must NOT have more than 2 items"
														}];
														return false;
													} else if (data20.length < 2) {
														validate15.errors = [{
															instancePath: instancePath + "/friends/" + i2,
															schemaPath: "ProfileLinks/minItems",
															keyword: "minItems",
															params: { limit: 2 },
															message: "must NOT have fewer than 2 items"
														}];
														return false;
													} else {
														const len3 = data20.length;
														for (let i3 = 0; i3 < len3; i3++) {
															let data21 = data20[i3];
															const _errs53 = errors;
															const _errs54 = errors;
															let valid10 = false;
															const _errs55 = errors;
															if (typeof data21 !== "string") {
																const err3 = {
																	instancePath: instancePath + "/friends/" + i2 + "/" + i3,
																	schemaPath: "ProfileLinks/items/anyOf/0/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err3];
																else vErrors.push(err3);
																errors++;
															}
															var _valid1 = _errs55 === errors;
															valid10 = valid10 || _valid1;
															if (!valid10) {
																const _errs57 = errors;
																if (errors === _errs57) {
																	if (Array.isArray(data21)) {
																		const len4 = data21.length;
																		for (let i4 = 0; i4 < len4; i4++) {
																			const _errs59 = errors;
																			if (typeof data21[i4] !== "string") {
																				const err4 = {
																					instancePath: instancePath + "/friends/" + i2 + "/" + i3 + "/" + i4,
																					schemaPath: "ProfileLinks/items/anyOf/1/items/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				};
																				if (vErrors === null) vErrors = [err4];
																				else vErrors.push(err4);
																				errors++;
																			}
																			if (!(_errs59 === errors)) break;
																		}
																	} else {
																		const err5 = {
																			instancePath: instancePath + "/friends/" + i2 + "/" + i3,
																			schemaPath: "ProfileLinks/items/anyOf/1/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		};
																		if (vErrors === null) vErrors = [err5];
																		else vErrors.push(err5);
																		errors++;
																	}
																}
																var _valid1 = _errs57 === errors;
																valid10 = valid10 || _valid1;
															}
															if (!valid10) {
																const err6 = {
																	instancePath: instancePath + "/friends/" + i2 + "/" + i3,
																	schemaPath: "ProfileLinks/items/anyOf",
																	keyword: "anyOf",
																	params: {},
																	message: "must match a schema in anyOf"
																};
																if (vErrors === null) vErrors = [err6];
																else vErrors.push(err6);
																errors++;
																validate15.errors = vErrors;
																return false;
															} else {
																errors = _errs54;
																if (vErrors !== null) {
																	if (_errs54) vErrors.length = _errs54;
																	else vErrors = null;
																}
															}
															if (!(_errs53 === errors)) break;
														}
													}
												} else {
													validate15.errors = [{
														instancePath: instancePath + "/friends/" + i2,
														schemaPath: "ProfileLinks/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											if (!(_errs50 === errors)) break;
										}
									} else {
										validate15.errors = [{
											instancePath: instancePath + "/friends",
											schemaPath: "#/properties/friends/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs48 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.groups !== void 0) {
									let data23 = data.groups;
									const _errs61 = errors;
									if (errors === _errs61) {
										if (Array.isArray(data23)) {
											const len5 = data23.length;
											for (let i5 = 0; i5 < len5; i5++) {
												let data24 = data23[i5];
												const _errs63 = errors;
												if (errors === _errs63) {
													if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
														let missing3;
														if (data24.id === void 0 && (missing3 = "id") || data24.name === void 0 && (missing3 = "name") || data24.groupType === void 0 && (missing3 = "groupType") || data24.ownerId === void 0 && (missing3 = "ownerId") || data24.isOpenGroup === void 0 && (missing3 = "isOpenGroup") || data24.members === void 0 && (missing3 = "members") || data24.requests === void 0 && (missing3 = "requests") || data24.version === void 0 && (missing3 = "version")) {
															validate15.errors = [{
																instancePath: instancePath + "/groups/" + i5,
																schemaPath: "#/properties/groups/items/required",
																keyword: "required",
																params: { missingProperty: missing3 },
																message: "must have required property '" + missing3 + "'"
															}];
															return false;
														} else {
															const _errs65 = errors;
															for (const key3 in data24) if (!func2.call(schema23.properties.groups.items.properties, key3)) {
																validate15.errors = [{
																	instancePath: instancePath + "/groups/" + i5,
																	schemaPath: "#/properties/groups/items/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key3 },
																	message: "must NOT have additional properties"
																}];
																return false;
															}
															if (_errs65 === errors) {
																if (data24.id !== void 0) {
																	const _errs66 = errors;
																	if (typeof data24.id !== "string") {
																		validate15.errors = [{
																			instancePath: instancePath + "/groups/" + i5 + "/id",
																			schemaPath: "#/properties/groups/items/properties/id/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	var valid13 = _errs66 === errors;
																} else var valid13 = true;
																if (valid13) {
																	if (data24.name !== void 0) {
																		let data26 = data24.name;
																		const _errs68 = errors;
																		if (typeof data26 !== "string" && data26 !== null) {
																			validate15.errors = [{
																				instancePath: instancePath + "/groups/" + i5 + "/name",
																				schemaPath: "#/properties/groups/items/properties/name/type",
																				keyword: "type",
																				params: { type: schema23.properties.groups.items.properties.name.type },
																				message: "must be string,null"
																			}];
																			return false;
																		}
																		var valid13 = _errs68 === errors;
																	} else var valid13 = true;
																	if (valid13) {
																		if (data24.groupType !== void 0) {
																			const _errs70 = errors;
																			if (typeof data24.groupType !== "string") {
																				validate15.errors = [{
																					instancePath: instancePath + "/groups/" + i5 + "/groupType",
																					schemaPath: "#/properties/groups/items/properties/groupType/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			var valid13 = _errs70 === errors;
																		} else var valid13 = true;
																		if (valid13) {
																			if (data24.ownerId !== void 0) {
																				const _errs72 = errors;
																				if (typeof data24.ownerId !== "string") {
																					validate15.errors = [{
																						instancePath: instancePath + "/groups/" + i5 + "/ownerId",
																						schemaPath: "#/properties/groups/items/properties/ownerId/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				var valid13 = _errs72 === errors;
																			} else var valid13 = true;
																			if (valid13) {
																				if (data24.isOpenGroup !== void 0) {
																					const _errs74 = errors;
																					if (typeof data24.isOpenGroup !== "boolean") {
																						validate15.errors = [{
																							instancePath: instancePath + "/groups/" + i5 + "/isOpenGroup",
																							schemaPath: "#/properties/groups/items/properties/isOpenGroup/type",
																							keyword: "type",
																							params: { type: "boolean" },
																							message: "must be boolean"
																						}];
																						return false;
																					}
																					var valid13 = _errs74 === errors;
																				} else var valid13 = true;
																				if (valid13) {
																					if (data24.acl !== void 0) {
																						let data30 = data24.acl;
																						const _errs76 = errors;
																						if (errors === errors) {
																							if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {} else {
																								validate15.errors = [{
																									instancePath: instancePath + "/groups/" + i5 + "/acl",
																									schemaPath: "JsonObject/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object"
																								}];
																								return false;
																							}
																						}
																						var valid13 = _errs76 === errors;
																					} else var valid13 = true;
																					if (valid13) {
																						if (data24.data !== void 0) {
																							let data31 = data24.data;
																							const _errs80 = errors;
																							if (errors === errors) {
																								if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {} else {
																									validate15.errors = [{
																										instancePath: instancePath + "/groups/" + i5 + "/data",
																										schemaPath: "JsonObject/type",
																										keyword: "type",
																										params: { type: "object" },
																										message: "must be object"
																									}];
																									return false;
																								}
																							}
																							var valid13 = _errs80 === errors;
																						} else var valid13 = true;
																						if (valid13) {
																							if (data24.summaryData !== void 0) {
																								let data32 = data24.summaryData;
																								const _errs84 = errors;
																								if (errors === errors) {
																									if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {} else {
																										validate15.errors = [{
																											instancePath: instancePath + "/groups/" + i5 + "/summaryData",
																											schemaPath: "JsonObject/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object"
																										}];
																										return false;
																									}
																								}
																								var valid13 = _errs84 === errors;
																							} else var valid13 = true;
																							if (valid13) {
																								if (data24.defaultMemberAttributes !== void 0) {
																									let data33 = data24.defaultMemberAttributes;
																									const _errs88 = errors;
																									if (errors === errors) {
																										if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {} else {
																											validate15.errors = [{
																												instancePath: instancePath + "/groups/" + i5 + "/defaultMemberAttributes",
																												schemaPath: "JsonObject/type",
																												keyword: "type",
																												params: { type: "object" },
																												message: "must be object"
																											}];
																											return false;
																										}
																									}
																									var valid13 = _errs88 === errors;
																								} else var valid13 = true;
																								if (valid13) {
																									if (data24.createdAt !== void 0) {
																										let data34 = data24.createdAt;
																										const _errs92 = errors;
																										if (!(typeof data34 == "number" && isFinite(data34))) {
																											validate15.errors = [{
																												instancePath: instancePath + "/groups/" + i5 + "/createdAt",
																												schemaPath: "#/properties/groups/items/properties/createdAt/type",
																												keyword: "type",
																												params: { type: "number" },
																												message: "must be number"
																											}];
																											return false;
																										}
																										var valid13 = _errs92 === errors;
																									} else var valid13 = true;
																									if (valid13) {
																										if (data24.updatedAt !== void 0) {
																											let data35 = data24.updatedAt;
																											const _errs94 = errors;
																											if (!(typeof data35 == "number" && isFinite(data35))) {
																												validate15.errors = [{
																													instancePath: instancePath + "/groups/" + i5 + "/updatedAt",
																													schemaPath: "#/properties/groups/items/properties/updatedAt/type",
																													keyword: "type",
																													params: { type: "number" },
																													message: "must be number"
																												}];
																												return false;
																											}
																											var valid13 = _errs94 === errors;
																										} else var valid13 = true;
																										if (valid13) {
																											if (data24.members !== void 0) {
																												let data36 = data24.members;
																												const _errs96 = errors;
																												if (errors === _errs96) {
																													if (Array.isArray(data36)) {
																														const len6 = data36.length;
																														for (let i6 = 0; i6 < len6; i6++) {
																															let data37 = data36[i6];
																															const _errs98 = errors;
																															if (errors === _errs98) {
																																if (Array.isArray(data37)) {
																																	if (data37.length > 2) {
																																		validate15.errors = [{
																																			instancePath: instancePath + "/groups/" + i5 + "/members/" + i6,
																																			schemaPath: "#/properties/groups/items/properties/members/items/maxItems",
																																			keyword: "maxItems",
																																			params: { limit: 2 },
																																			message: "must NOT have more than 2 items"
																																		}];
																																		return false;
																																	} else if (data37.length < 2) {
																																		validate15.errors = [{
																																			instancePath: instancePath + "/groups/" + i5 + "/members/" + i6,
																																			schemaPath: "#/properties/groups/items/properties/members/items/minItems",
																																			keyword: "minItems",
																																			params: { limit: 2 },
																																			message: "must NOT have fewer than 2 items"
																																		}];
																																		return false;
																																	}
																																} else {
																																	validate15.errors = [{
																																		instancePath: instancePath + "/groups/" + i5 + "/members/" + i6,
																																		schemaPath: "#/properties/groups/items/properties/members/items/type",
																																		keyword: "type",
																																		params: { type: "array" },
																																		message: "must be array"
																																	}];
																																	return false;
																																}
																															}
																															if (!(_errs98 === errors)) break;
																														}
																													} else {
																														validate15.errors = [{
																															instancePath: instancePath + "/groups/" + i5 + "/members",
																															schemaPath: "#/properties/groups/items/properties/members/type",
																															keyword: "type",
																															params: { type: "array" },
																															message: "must be array"
																														}];
																														return false;
																													}
																												}
																												var valid13 = _errs96 === errors;
																											} else var valid13 = true;
																											if (valid13) {
																												if (data24.requests !== void 0) {
																													let data38 = data24.requests;
																													const _errs100 = errors;
																													if (errors === _errs100) {
																														if (Array.isArray(data38)) {
																															const len7 = data38.length;
																															for (let i7 = 0; i7 < len7; i7++) {
																																const _errs102 = errors;
																																if (typeof data38[i7] !== "string") {
																																	validate15.errors = [{
																																		instancePath: instancePath + "/groups/" + i5 + "/requests/" + i7,
																																		schemaPath: "#/properties/groups/items/properties/requests/items/type",
																																		keyword: "type",
																																		params: { type: "string" },
																																		message: "must be string"
																																	}];
																																	return false;
																																}
																																if (!(_errs102 === errors)) break;
																															}
																														} else {
																															validate15.errors = [{
																																instancePath: instancePath + "/groups/" + i5 + "/requests",
																																schemaPath: "#/properties/groups/items/properties/requests/type",
																																keyword: "type",
																																params: { type: "array" },
																																message: "must be array"
																															}];
																															return false;
																														}
																													}
																													var valid13 = _errs100 === errors;
																												} else var valid13 = true;
																												if (valid13) {
																													if (data24.version !== void 0) {
																														let data40 = data24.version;
																														const _errs104 = errors;
																														if (!(typeof data40 == "number" && isFinite(data40))) {
																															validate15.errors = [{
																																instancePath: instancePath + "/groups/" + i5 + "/version",
																																schemaPath: "#/properties/groups/items/properties/version/type",
																																keyword: "type",
																																params: { type: "number" },
																																message: "must be number"
																															}];
																															return false;
																														}
																														var valid13 = _errs104 === errors;
																													} else var valid13 = true;
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													} else {
														validate15.errors = [{
															instancePath: instancePath + "/groups/" + i5,
															schemaPath: "#/properties/groups/items/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														}];
														return false;
													}
												}
												if (!(_errs63 === errors)) break;
											}
										} else {
											validate15.errors = [{
												instancePath: instancePath + "/groups",
												schemaPath: "#/properties/groups/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs61 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.groupTypes !== void 0) {
										let data41 = data.groupTypes;
										const _errs106 = errors;
										if (errors === _errs106) {
											if (Array.isArray(data41)) {
												const len8 = data41.length;
												for (let i8 = 0; i8 < len8; i8++) {
													const _errs108 = errors;
													if (typeof data41[i8] !== "string") {
														validate15.errors = [{
															instancePath: instancePath + "/groupTypes/" + i8,
															schemaPath: "#/properties/groupTypes/items/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													if (!(_errs108 === errors)) break;
												}
											} else {
												validate15.errors = [{
													instancePath: instancePath + "/groupTypes",
													schemaPath: "#/properties/groupTypes/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs106 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.presences !== void 0) {
											let data43 = data.presences;
											const _errs110 = errors;
											if (errors === _errs110) {
												if (Array.isArray(data43)) {
													const len9 = data43.length;
													for (let i9 = 0; i9 < len9; i9++) {
														let data44 = data43[i9];
														const _errs112 = errors;
														if (errors === _errs112) {
															if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
																let missing4;
																if (data44.profileId === void 0 && (missing4 = "profileId") || data44.visible === void 0 && (missing4 = "visible") || data44.activity === void 0 && (missing4 = "activity")) {
																	validate15.errors = [{
																		instancePath: instancePath + "/presences/" + i9,
																		schemaPath: "#/properties/presences/items/required",
																		keyword: "required",
																		params: { missingProperty: missing4 },
																		message: "must have required property '" + missing4 + "'"
																	}];
																	return false;
																} else {
																	const _errs114 = errors;
																	for (const key4 in data44) if (!(key4 === "profileId" || key4 === "visible" || key4 === "activity" || key4 === "expiresAt")) {
																		validate15.errors = [{
																			instancePath: instancePath + "/presences/" + i9,
																			schemaPath: "#/properties/presences/items/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key4 },
																			message: "must NOT have additional properties"
																		}];
																		return false;
																	}
																	if (_errs114 === errors) {
																		if (data44.profileId !== void 0) {
																			const _errs115 = errors;
																			if (typeof data44.profileId !== "string") {
																				validate15.errors = [{
																					instancePath: instancePath + "/presences/" + i9 + "/profileId",
																					schemaPath: "#/properties/presences/items/properties/profileId/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			var valid22 = _errs115 === errors;
																		} else var valid22 = true;
																		if (valid22) {
																			if (data44.visible !== void 0) {
																				const _errs117 = errors;
																				if (typeof data44.visible !== "boolean") {
																					validate15.errors = [{
																						instancePath: instancePath + "/presences/" + i9 + "/visible",
																						schemaPath: "#/properties/presences/items/properties/visible/type",
																						keyword: "type",
																						params: { type: "boolean" },
																						message: "must be boolean"
																					}];
																					return false;
																				}
																				var valid22 = _errs117 === errors;
																			} else var valid22 = true;
																			if (valid22) {
																				if (data44.activity !== void 0) {
																					let data47 = data44.activity;
																					const _errs119 = errors;
																					if (errors === errors) {
																						if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {} else {
																							validate15.errors = [{
																								instancePath: instancePath + "/presences/" + i9 + "/activity",
																								schemaPath: "JsonObject/type",
																								keyword: "type",
																								params: { type: "object" },
																								message: "must be object"
																							}];
																							return false;
																						}
																					}
																					var valid22 = _errs119 === errors;
																				} else var valid22 = true;
																				if (valid22) {
																					if (data44.expiresAt !== void 0) {
																						let data48 = data44.expiresAt;
																						const _errs123 = errors;
																						if (!(typeof data48 == "number" && isFinite(data48))) {
																							validate15.errors = [{
																								instancePath: instancePath + "/presences/" + i9 + "/expiresAt",
																								schemaPath: "#/properties/presences/items/properties/expiresAt/type",
																								keyword: "type",
																								params: { type: "number" },
																								message: "must be number"
																							}];
																							return false;
																						}
																						var valid22 = _errs123 === errors;
																					} else var valid22 = true;
																				}
																			}
																		}
																	}
																}
															} else {
																validate15.errors = [{
																	instancePath: instancePath + "/presences/" + i9,
																	schemaPath: "#/properties/presences/items/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																}];
																return false;
															}
														}
														if (!(_errs112 === errors)) break;
													}
												} else {
													validate15.errors = [{
														instancePath: instancePath + "/presences",
														schemaPath: "#/properties/presences/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs110 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.listeners !== void 0) {
												let data49 = data.listeners;
												const _errs125 = errors;
												if (errors === _errs125) {
													if (Array.isArray(data49)) {
														const len10 = data49.length;
														for (let i10 = 0; i10 < len10; i10++) {
															let data50 = data49[i10];
															const _errs127 = errors;
															if (errors === errors) {
																if (Array.isArray(data50)) {
																	if (data50.length > 2) {
																		validate15.errors = [{
																			instancePath: instancePath + "/listeners/" + i10,
																			schemaPath: "ProfileLinks/maxItems",
																			keyword: "maxItems",
																			params: { limit: 2 },
																			message: "must NOT have more than 2 items"
																		}];
																		return false;
																	} else if (data50.length < 2) {
																		validate15.errors = [{
																			instancePath: instancePath + "/listeners/" + i10,
																			schemaPath: "ProfileLinks/minItems",
																			keyword: "minItems",
																			params: { limit: 2 },
																			message: "must NOT have fewer than 2 items"
																		}];
																		return false;
																	} else {
																		const len11 = data50.length;
																		for (let i11 = 0; i11 < len11; i11++) {
																			let data51 = data50[i11];
																			const _errs130 = errors;
																			const _errs131 = errors;
																			let valid27 = false;
																			const _errs132 = errors;
																			if (typeof data51 !== "string") {
																				const err7 = {
																					instancePath: instancePath + "/listeners/" + i10 + "/" + i11,
																					schemaPath: "ProfileLinks/items/anyOf/0/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				};
																				if (vErrors === null) vErrors = [err7];
																				else vErrors.push(err7);
																				errors++;
																			}
																			var _valid2 = _errs132 === errors;
																			valid27 = valid27 || _valid2;
																			if (!valid27) {
																				const _errs134 = errors;
																				if (errors === _errs134) {
																					if (Array.isArray(data51)) {
																						const len12 = data51.length;
																						for (let i12 = 0; i12 < len12; i12++) {
																							const _errs136 = errors;
																							if (typeof data51[i12] !== "string") {
																								const err8 = {
																									instancePath: instancePath + "/listeners/" + i10 + "/" + i11 + "/" + i12,
																									schemaPath: "ProfileLinks/items/anyOf/1/items/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								};
																								if (vErrors === null) vErrors = [err8];
																								else vErrors.push(err8);
																								errors++;
																							}
																							if (!(_errs136 === errors)) break;
																						}
																					} else {
																						const err9 = {
																							instancePath: instancePath + "/listeners/" + i10 + "/" + i11,
																							schemaPath: "ProfileLinks/items/anyOf/1/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						};
																						if (vErrors === null) vErrors = [err9];
																						else vErrors.push(err9);
																						errors++;
																					}
																				}
																				var _valid2 = _errs134 === errors;
																				valid27 = valid27 || _valid2;
																			}
																			if (!valid27) {
																				const err10 = {
																					instancePath: instancePath + "/listeners/" + i10 + "/" + i11,
																					schemaPath: "ProfileLinks/items/anyOf",
																					keyword: "anyOf",
																					params: {},
																					message: "must match a schema in anyOf"
																				};
																				if (vErrors === null) vErrors = [err10];
																				else vErrors.push(err10);
																				errors++;
																				validate15.errors = vErrors;
																				return false;
																			} else {
																				errors = _errs131;
																				if (vErrors !== null) {
																					if (_errs131) vErrors.length = _errs131;
																					else vErrors = null;
																				}
																			}
																			if (!(_errs130 === errors)) break;
																		}
																	}
																} else {
																	validate15.errors = [{
																		instancePath: instancePath + "/listeners/" + i10,
																		schemaPath: "ProfileLinks/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															if (!(_errs127 === errors)) break;
														}
													} else {
														validate15.errors = [{
															instancePath: instancePath + "/listeners",
															schemaPath: "#/properties/listeners/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs125 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.sessions !== void 0) {
													let data53 = data.sessions;
													const _errs138 = errors;
													if (errors === _errs138) {
														if (Array.isArray(data53)) {
															const len13 = data53.length;
															for (let i13 = 0; i13 < len13; i13++) {
																let data54 = data53[i13];
																const _errs140 = errors;
																if (errors === _errs140) {
																	if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
																		let missing5;
																		if (data54.idDigest === void 0 && (missing5 = "idDigest") || data54.profileId === void 0 && (missing5 = "profileId") || data54.lastHeard === void 0 && (missing5 = "lastHeard")) {
																			validate15.errors = [{
																				instancePath: instancePath + "/sessions/" + i13,
																				schemaPath: "#/properties/sessions/items/required",
																				keyword: "required",
																				params: { missingProperty: missing5 },
																				message: "must have required property '" + missing5 + "'"
																			}];
																			return false;
																		} else {
																			const _errs142 = errors;
																			for (const key5 in data54) if (!(key5 === "idDigest" || key5 === "profileId" || key5 === "lastHeard" || key5 === "lastPacketId" || key5 === "rttSecretDigest")) {
																				validate15.errors = [{
																					instancePath: instancePath + "/sessions/" + i13,
																					schemaPath: "#/properties/sessions/items/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key5 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs142 === errors) {
																				if (data54.idDigest !== void 0) {
																					const _errs143 = errors;
																					if (typeof data54.idDigest !== "string") {
																						validate15.errors = [{
																							instancePath: instancePath + "/sessions/" + i13 + "/idDigest",
																							schemaPath: "#/properties/sessions/items/properties/idDigest/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																					var valid30 = _errs143 === errors;
																				} else var valid30 = true;
																				if (valid30) {
																					if (data54.profileId !== void 0) {
																						const _errs145 = errors;
																						if (typeof data54.profileId !== "string") {
																							validate15.errors = [{
																								instancePath: instancePath + "/sessions/" + i13 + "/profileId",
																								schemaPath: "#/properties/sessions/items/properties/profileId/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid30 = _errs145 === errors;
																					} else var valid30 = true;
																					if (valid30) {
																						if (data54.lastHeard !== void 0) {
																							let data57 = data54.lastHeard;
																							const _errs147 = errors;
																							if (!(typeof data57 == "number" && isFinite(data57))) {
																								validate15.errors = [{
																									instancePath: instancePath + "/sessions/" + i13 + "/lastHeard",
																									schemaPath: "#/properties/sessions/items/properties/lastHeard/type",
																									keyword: "type",
																									params: { type: "number" },
																									message: "must be number"
																								}];
																								return false;
																							}
																							var valid30 = _errs147 === errors;
																						} else var valid30 = true;
																						if (valid30) {
																							if (data54.lastPacketId !== void 0) {
																								let data58 = data54.lastPacketId;
																								const _errs149 = errors;
																								if (!(typeof data58 == "number" && isFinite(data58))) {
																									validate15.errors = [{
																										instancePath: instancePath + "/sessions/" + i13 + "/lastPacketId",
																										schemaPath: "#/properties/sessions/items/properties/lastPacketId/type",
																										keyword: "type",
																										params: { type: "number" },
																										message: "must be number"
																									}];
																									return false;
																								}
																								var valid30 = _errs149 === errors;
																							} else var valid30 = true;
																							if (valid30) {
																								if (data54.rttSecretDigest !== void 0) {
																									const _errs151 = errors;
																									if (typeof data54.rttSecretDigest !== "string") {
																										validate15.errors = [{
																											instancePath: instancePath + "/sessions/" + i13 + "/rttSecretDigest",
																											schemaPath: "#/properties/sessions/items/properties/rttSecretDigest/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid30 = _errs151 === errors;
																								} else var valid30 = true;
																							}
																						}
																					}
																				}
																			}
																		}
																	} else {
																		validate15.errors = [{
																			instancePath: instancePath + "/sessions/" + i13,
																			schemaPath: "#/properties/sessions/items/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																if (!(_errs140 === errors)) break;
															}
														} else {
															validate15.errors = [{
																instancePath: instancePath + "/sessions",
																schemaPath: "#/properties/sessions/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs138 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.endedSessions !== void 0) {
														let data60 = data.endedSessions;
														const _errs153 = errors;
														if (errors === _errs153) {
															if (Array.isArray(data60)) {
																const len14 = data60.length;
																for (let i14 = 0; i14 < len14; i14++) {
																	let data61 = data60[i14];
																	const _errs155 = errors;
																	if (errors === _errs155) {
																		if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
																			let missing6;
																			if (data61.idDigest === void 0 && (missing6 = "idDigest") || data61.end === void 0 && (missing6 = "end")) {
																				validate15.errors = [{
																					instancePath: instancePath + "/endedSessions/" + i14,
																					schemaPath: "#/properties/endedSessions/items/required",
																					keyword: "required",
																					params: { missingProperty: missing6 },
																					message: "must have required property '" + missing6 + "'"
																				}];
																				return false;
																			} else {
																				const _errs157 = errors;
																				for (const key6 in data61) if (!(key6 === "idDigest" || key6 === "end")) {
																					validate15.errors = [{
																						instancePath: instancePath + "/endedSessions/" + i14,
																						schemaPath: "#/properties/endedSessions/items/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key6 },
																						message: "must NOT have additional properties"
																					}];
																					return false;
																				}
																				if (_errs157 === errors) {
																					if (data61.idDigest !== void 0) {
																						const _errs158 = errors;
																						if (typeof data61.idDigest !== "string") {
																							validate15.errors = [{
																								instancePath: instancePath + "/endedSessions/" + i14 + "/idDigest",
																								schemaPath: "#/properties/endedSessions/items/properties/idDigest/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid32 = _errs158 === errors;
																					} else var valid32 = true;
																					if (valid32) {
																						if (data61.end !== void 0) {
																							const _errs160 = errors;
																							if (typeof data61.end !== "string") {
																								validate15.errors = [{
																									instancePath: instancePath + "/endedSessions/" + i14 + "/end",
																									schemaPath: "#/properties/endedSessions/items/properties/end/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid32 = _errs160 === errors;
																						} else var valid32 = true;
																					}
																				}
																			}
																		} else {
																			validate15.errors = [{
																				instancePath: instancePath + "/endedSessions/" + i14,
																				schemaPath: "#/properties/endedSessions/items/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			}];
																			return false;
																		}
																	}
																	if (!(_errs155 === errors)) break;
																}
															} else {
																validate15.errors = [{
																	instancePath: instancePath + "/endedSessions",
																	schemaPath: "#/properties/endedSessions/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs153 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.servers !== void 0) {
															let data64 = data.servers;
															const _errs162 = errors;
															if (errors === _errs162) {
																if (Array.isArray(data64)) {
																	const len15 = data64.length;
																	for (let i15 = 0; i15 < len15; i15++) {
																		let data65 = data64[i15];
																		const _errs164 = errors;
																		if (errors === _errs164) {
																			if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
																				let missing7;
																				if (data65.name === void 0 && (missing7 = "name") || data65.secretDigest === void 0 && (missing7 = "secretDigest")) {
																					validate15.errors = [{
																						instancePath: instancePath + "/servers/" + i15,
																						schemaPath: "#/properties/servers/items/required",
																						keyword: "required",
																						params: { missingProperty: missing7 },
																						message: "must have required property '" + missing7 + "'"
																					}];
																					return false;
																				} else {
																					const _errs166 = errors;
																					for (const key7 in data65) if (!(key7 === "name" || key7 === "secretDigest")) {
																						validate15.errors = [{
																							instancePath: instancePath + "/servers/" + i15,
																							schemaPath: "#/properties/servers/items/additionalProperties",
																							keyword: "additionalProperties",
																							params: { additionalProperty: key7 },
																							message: "must NOT have additional properties"
																						}];
																						return false;
																					}
																					if (_errs166 === errors) {
																						if (data65.name !== void 0) {
																							const _errs167 = errors;
																							if (typeof data65.name !== "string") {
																								validate15.errors = [{
																									instancePath: instancePath + "/servers/" + i15 + "/name",
																									schemaPath: "#/properties/servers/items/properties/name/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid34 = _errs167 === errors;
																						} else var valid34 = true;
																						if (valid34) {
																							if (data65.secretDigest !== void 0) {
																								const _errs169 = errors;
																								if (typeof data65.secretDigest !== "string") {
																									validate15.errors = [{
																										instancePath: instancePath + "/servers/" + i15 + "/secretDigest",
																										schemaPath: "#/properties/servers/items/properties/secretDigest/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid34 = _errs169 === errors;
																							} else var valid34 = true;
																						}
																					}
																				}
																			} else {
																				validate15.errors = [{
																					instancePath: instancePath + "/servers/" + i15,
																					schemaPath: "#/properties/servers/items/type",
																					keyword: "type",
																					params: { type: "object" },
																					message: "must be object"
																				}];
																				return false;
																			}
																		}
																		if (!(_errs164 === errors)) break;
																	}
																} else {
																	validate15.errors = [{
																		instancePath: instancePath + "/servers",
																		schemaPath: "#/properties/servers/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs162 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.serverSessions !== void 0) {
																let data68 = data.serverSessions;
																const _errs171 = errors;
																if (errors === _errs171) {
																	if (Array.isArray(data68)) {
																		const len16 = data68.length;
																		for (let i16 = 0; i16 < len16; i16++) {
																			let data69 = data68[i16];
																			const _errs173 = errors;
																			if (errors === _errs173) {
																				if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
																					let missing8;
																					if (data69.idDigest === void 0 && (missing8 = "idDigest") || data69.serverName === void 0 && (missing8 = "serverName") || data69.lastHeard === void 0 && (missing8 = "lastHeard")) {
																						validate15.errors = [{
																							instancePath: instancePath + "/serverSessions/" + i16,
																							schemaPath: "#/properties/serverSessions/items/required",
																							keyword: "required",
																							params: { missingProperty: missing8 },
																							message: "must have required property '" + missing8 + "'"
																						}];
																						return false;
																					} else {
																						const _errs175 = errors;
																						for (const key8 in data69) if (!(key8 === "idDigest" || key8 === "serverName" || key8 === "lastHeard" || key8 === "lastPacketId" || key8 === "rttSecretDigest")) {
																							validate15.errors = [{
																								instancePath: instancePath + "/serverSessions/" + i16,
																								schemaPath: "#/properties/serverSessions/items/additionalProperties",
																								keyword: "additionalProperties",
																								params: { additionalProperty: key8 },
																								message: "must NOT have additional properties"
																							}];
																							return false;
																						}
																						if (_errs175 === errors) {
																							if (data69.idDigest !== void 0) {
																								const _errs176 = errors;
																								if (typeof data69.idDigest !== "string") {
																									validate15.errors = [{
																										instancePath: instancePath + "/serverSessions/" + i16 + "/idDigest",
																										schemaPath: "#/properties/serverSessions/items/properties/idDigest/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid36 = _errs176 === errors;
																							} else var valid36 = true;
																							if (valid36) {
																								if (data69.serverName !== void 0) {
																									const _errs178 = errors;
																									if (typeof data69.serverName !== "string") {
																										validate15.errors = [{
																											instancePath: instancePath + "/serverSessions/" + i16 + "/serverName",
																											schemaPath: "#/properties/serverSessions/items/properties/serverName/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																									var valid36 = _errs178 === errors;
																								} else var valid36 = true;
																								if (valid36) {
																									if (data69.lastHeard !== void 0) {
																										let data72 = data69.lastHeard;
																										const _errs180 = errors;
																										if (!(typeof data72 == "number" && isFinite(data72))) {
																											validate15.errors = [{
																												instancePath: instancePath + "/serverSessions/" + i16 + "/lastHeard",
																												schemaPath: "#/properties/serverSessions/items/properties/lastHeard/type",
																												keyword: "type",
																												params: { type: "number" },
																												message: "must be number"
																											}];
																											return false;
																										}
																										var valid36 = _errs180 === errors;
																									} else var valid36 = true;
																									if (valid36) {
																										if (data69.lastPacketId !== void 0) {
																											let data73 = data69.lastPacketId;
																											const _errs182 = errors;
																											if (!(typeof data73 == "number" && isFinite(data73))) {
																												validate15.errors = [{
																													instancePath: instancePath + "/serverSessions/" + i16 + "/lastPacketId",
																													schemaPath: "#/properties/serverSessions/items/properties/lastPacketId/type",
																													keyword: "type",
																													params: { type: "number" },
																													message: "must be number"
																												}];
																												return false;
																											}
																											var valid36 = _errs182 === errors;
																										} else var valid36 = true;
																										if (valid36) {
																											if (data69.rttSecretDigest !== void 0) {
																												const _errs184 = errors;
																												if (typeof data69.rttSecretDigest !== "string") {
																													validate15.errors = [{
																														instancePath: instancePath + "/serverSessions/" + i16 + "/rttSecretDigest",
																														schemaPath: "#/properties/serverSessions/items/properties/rttSecretDigest/type",
																														keyword: "type",
																														params: { type: "string" },
																														message: "must be string"
																													}];
																													return false;
																												}
																												var valid36 = _errs184 === errors;
																											} else var valid36 = true;
																										}
																									}
																								}
																							}
																						}
																					}
																				} else {
																					validate15.errors = [{
																						instancePath: instancePath + "/serverSessions/" + i16,
																						schemaPath: "#/properties/serverSessions/items/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					}];
																					return false;
																				}
																			}
																			if (!(_errs173 === errors)) break;
																		}
																	} else {
																		validate15.errors = [{
																			instancePath: instancePath + "/serverSessions",
																			schemaPath: "#/properties/serverSessions/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs171 === errors;
															} else var valid0 = true;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate15.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate15.errors = vErrors;
	return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.format === void 0 && (missing0 = "format") || data.random === void 0 && (missing0 = "random") || data.genesys === void 0 && (missing0 = "genesys") || data.braincloud === void 0 && (missing0 = "braincloud")) {
				validate12.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "format" || key0 === "random" || key0 === "genesys" || key0 === "braincloud")) {
					validate12.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.format !== void 0) {
						let data0 = data.format;
						const _errs2 = errors;
						if (typeof data0 !== "string") {
							validate12.errors = [{
								instancePath: instancePath + "/format",
								schemaPath: "#/properties/format/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if ("presence-mock/1" !== data0) {
							validate12.errors = [{
								instancePath: instancePath + "/format",
								schemaPath: "#/properties/format/const",
								keyword: "const",
								params: { allowedValue: "presence-mock/1" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.random !== void 0) {
							let data1 = data.random;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data1)) {
									if (data1.length > 4) {
										validate12.errors = [{
											instancePath: instancePath + "/random",
											schemaPath: "#/properties/random/maxItems",
											keyword: "maxItems",
											params: { limit: 4 },
											message: "must NOT have more than 4 items"
										}];
										return false;
									} else if (data1.length < 4) {
										validate12.errors = [{
											instancePath: instancePath + "/random",
											schemaPath: "#/properties/random/minItems",
											keyword: "minItems",
											params: { limit: 4 },
											message: "must NOT have fewer than 4 items"
										}];
										return false;
									} else {
										const len0 = data1.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let data2 = data1[i0];
											const _errs6 = errors;
											if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
												validate12.errors = [{
													instancePath: instancePath + "/random/" + i0,
													schemaPath: "#/properties/random/items/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (!(_errs6 === errors)) break;
										}
									}
								} else {
									validate12.errors = [{
										instancePath: instancePath + "/random",
										schemaPath: "#/properties/random/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.genesys !== void 0) {
								const _errs8 = errors;
								if (!validate13(data.genesys, {
									instancePath: instancePath + "/genesys",
									parentData: data,
									parentDataProperty: "genesys",
									rootData
								})) {
									vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.braincloud !== void 0) {
									const _errs9 = errors;
									if (!validate15(data.braincloud, {
										instancePath: instancePath + "/braincloud",
										parentData: data,
										parentDataProperty: "braincloud",
										rootData
									})) {
										vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate12.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate12.errors = vErrors;
	return errors === 0;
}
const State = validate17;
const formats0 = import_formats.fullFormats["date-time"];
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.definitionId === void 0 && (missing0 = "definitionId") || data.label === void 0 && (missing0 = "label") || data.systemPresence === void 0 && (missing0 = "systemPresence") || data.message === void 0 && (missing0 = "message") || data.modifiedDate === void 0 && (missing0 = "modifiedDate")) {
			validate20.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.definitionId !== void 0) {
				if (typeof data.definitionId !== "string") {
					validate20.errors = [{
						instancePath: instancePath + "/definitionId",
						schemaPath: "#/properties/definitionId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.label !== void 0) {
					if (typeof data.label !== "string") {
						validate20.errors = [{
							instancePath: instancePath + "/label",
							schemaPath: "#/properties/label/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.systemPresence !== void 0) {
						let data2 = data.systemPresence;
						if (typeof data2 !== "string") {
							validate20.errors = [{
								instancePath: instancePath + "/systemPresence",
								schemaPath: "SystemPresence/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if (!(data2 === "Available" || data2 === "Away" || data2 === "Break" || data2 === "Busy" || data2 === "Idle" || data2 === "Meal" || data2 === "Meeting" || data2 === "Offline" || data2 === "OnQueue" || data2 === "Training")) {
							validate20.errors = [{
								instancePath: instancePath + "/systemPresence",
								schemaPath: "SystemPresence/enum",
								keyword: "enum",
								params: { allowedValues: schema16.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.message !== void 0) {
							if (typeof data.message !== "string") {
								validate20.errors = [{
									instancePath: instancePath + "/message",
									schemaPath: "#/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.modifiedDate !== void 0) {
								if (typeof data.modifiedDate !== "string") {
									validate20.errors = [{
										instancePath: instancePath + "/modifiedDate",
										schemaPath: "#/properties/modifiedDate/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate20.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate20.errors = vErrors;
	return true;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.email === void 0 && (missing0 = "email") || data.primarySource === void 0 && (missing0 = "primarySource") || data.presences === void 0 && (missing0 = "presences")) {
				validate19.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.id !== void 0) {
					const _errs1 = errors;
					if (typeof data.id !== "string") {
						validate19.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						const _errs3 = errors;
						if (typeof data.name !== "string") {
							validate19.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.email !== void 0) {
							const _errs5 = errors;
							if (typeof data.email !== "string") {
								validate19.errors = [{
									instancePath: instancePath + "/email",
									schemaPath: "#/properties/email/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.primarySource !== void 0) {
								const _errs7 = errors;
								if (typeof data.primarySource !== "string") {
									validate19.errors = [{
										instancePath: instancePath + "/primarySource",
										schemaPath: "#/properties/primarySource/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.presences !== void 0) {
									let data4 = data.presences;
									const _errs9 = errors;
									if (errors === _errs9) {
										if (data4 && typeof data4 == "object" && !Array.isArray(data4)) for (const key0 in data4) {
											const _errs12 = errors;
											if (!validate20(data4[key0], {
												instancePath: instancePath + "/presences/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
												parentData: data4,
												parentDataProperty: key0,
												rootData
											})) {
												vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
												errors = vErrors.length;
											}
											if (!(_errs12 === errors)) break;
										}
										else {
											validate19.errors = [{
												instancePath: instancePath + "/presences",
												schemaPath: "#/properties/presences/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate19.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate19.errors = vErrors;
	return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.label === void 0 && (missing0 = "label") || data.systemPresence === void 0 && (missing0 = "systemPresence") || data.deactivated === void 0 && (missing0 = "deactivated") || data.builtIn === void 0 && (missing0 = "builtIn")) {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.id !== void 0) {
				if (typeof data.id !== "string") {
					validate23.errors = [{
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.label !== void 0) {
					if (typeof data.label !== "string") {
						validate23.errors = [{
							instancePath: instancePath + "/label",
							schemaPath: "#/properties/label/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.systemPresence !== void 0) {
						let data2 = data.systemPresence;
						if (typeof data2 !== "string") {
							validate23.errors = [{
								instancePath: instancePath + "/systemPresence",
								schemaPath: "SystemPresence/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if (!(data2 === "Available" || data2 === "Away" || data2 === "Break" || data2 === "Busy" || data2 === "Idle" || data2 === "Meal" || data2 === "Meeting" || data2 === "Offline" || data2 === "OnQueue" || data2 === "Training")) {
							validate23.errors = [{
								instancePath: instancePath + "/systemPresence",
								schemaPath: "SystemPresence/enum",
								keyword: "enum",
								params: { allowedValues: schema16.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.deactivated !== void 0) {
							if (typeof data.deactivated !== "boolean") {
								validate23.errors = [{
									instancePath: instancePath + "/deactivated",
									schemaPath: "#/properties/deactivated/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.builtIn !== void 0) {
								if (typeof data.builtIn !== "boolean") {
									validate23.errors = [{
										instancePath: instancePath + "/builtIn",
										schemaPath: "#/properties/builtIn/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate23.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate23.errors = vErrors;
	return true;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.users === void 0 && (missing0 = "users") || data.definitions === void 0 && (missing0 = "definitions") || data.sources === void 0 && (missing0 = "sources") || data.channels === void 0 && (missing0 = "channels")) {
				validate18.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.users !== void 0) {
					let data0 = data.users;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs3 = errors;
								if (!validate19(data0[i0], {
									instancePath: instancePath + "/users/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData
								})) {
									vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
									errors = vErrors.length;
								}
								if (!(_errs3 === errors)) break;
							}
						} else {
							validate18.errors = [{
								instancePath: instancePath + "/users",
								schemaPath: "#/properties/users/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.definitions !== void 0) {
						let data2 = data.definitions;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (Array.isArray(data2)) {
								const len1 = data2.length;
								for (let i1 = 0; i1 < len1; i1++) {
									const _errs6 = errors;
									if (!validate23(data2[i1], {
										instancePath: instancePath + "/definitions/" + i1,
										parentData: data2,
										parentDataProperty: i1,
										rootData
									})) {
										vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
										errors = vErrors.length;
									}
									if (!(_errs6 === errors)) break;
								}
							} else {
								validate18.errors = [{
									instancePath: instancePath + "/definitions",
									schemaPath: "#/properties/definitions/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sources !== void 0) {
							let data4 = data.sources;
							const _errs7 = errors;
							if (errors === _errs7) {
								if (Array.isArray(data4)) {
									const len2 = data4.length;
									for (let i2 = 0; i2 < len2; i2++) {
										let data5 = data4[i2];
										const _errs9 = errors;
										if (errors === errors) {
											if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
												let missing1;
												if (data5.id === void 0 && (missing1 = "id") || data5.name === void 0 && (missing1 = "name") || data5.builtIn === void 0 && (missing1 = "builtIn") || data5.deactivated === void 0 && (missing1 = "deactivated")) {
													validate18.errors = [{
														instancePath: instancePath + "/sources/" + i2,
														schemaPath: "SourceState/required",
														keyword: "required",
														params: { missingProperty: missing1 },
														message: "must have required property '" + missing1 + "'"
													}];
													return false;
												} else {
													if (data5.id !== void 0) {
														const _errs12 = errors;
														if (typeof data5.id !== "string") {
															validate18.errors = [{
																instancePath: instancePath + "/sources/" + i2 + "/id",
																schemaPath: "SourceState/properties/id/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid5 = _errs12 === errors;
													} else var valid5 = true;
													if (valid5) {
														if (data5.name !== void 0) {
															const _errs14 = errors;
															if (typeof data5.name !== "string") {
																validate18.errors = [{
																	instancePath: instancePath + "/sources/" + i2 + "/name",
																	schemaPath: "SourceState/properties/name/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid5 = _errs14 === errors;
														} else var valid5 = true;
														if (valid5) {
															if (data5.builtIn !== void 0) {
																const _errs16 = errors;
																if (typeof data5.builtIn !== "boolean") {
																	validate18.errors = [{
																		instancePath: instancePath + "/sources/" + i2 + "/builtIn",
																		schemaPath: "SourceState/properties/builtIn/type",
																		keyword: "type",
																		params: { type: "boolean" },
																		message: "must be boolean"
																	}];
																	return false;
																}
																var valid5 = _errs16 === errors;
															} else var valid5 = true;
															if (valid5) {
																if (data5.deactivated !== void 0) {
																	const _errs18 = errors;
																	if (typeof data5.deactivated !== "boolean") {
																		validate18.errors = [{
																			instancePath: instancePath + "/sources/" + i2 + "/deactivated",
																			schemaPath: "SourceState/properties/deactivated/type",
																			keyword: "type",
																			params: { type: "boolean" },
																			message: "must be boolean"
																		}];
																		return false;
																	}
																	var valid5 = _errs18 === errors;
																} else var valid5 = true;
															}
														}
													}
												}
											} else {
												validate18.errors = [{
													instancePath: instancePath + "/sources/" + i2,
													schemaPath: "SourceState/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
										}
										if (!(_errs9 === errors)) break;
									}
								} else {
									validate18.errors = [{
										instancePath: instancePath + "/sources",
										schemaPath: "#/properties/sources/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs7 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.channels !== void 0) {
								let data10 = data.channels;
								const _errs20 = errors;
								if (errors === _errs20) {
									if (Array.isArray(data10)) {
										const len3 = data10.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let data11 = data10[i3];
											const _errs22 = errors;
											if (errors === errors) {
												if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
													let missing2;
													if (data11.id === void 0 && (missing2 = "id") || data11.connected === void 0 && (missing2 = "connected") || data11.expiresAt === void 0 && (missing2 = "expiresAt") || data11.topics === void 0 && (missing2 = "topics")) {
														validate18.errors = [{
															instancePath: instancePath + "/channels/" + i3,
															schemaPath: "ChannelState/required",
															keyword: "required",
															params: { missingProperty: missing2 },
															message: "must have required property '" + missing2 + "'"
														}];
														return false;
													} else {
														if (data11.id !== void 0) {
															const _errs25 = errors;
															if (typeof data11.id !== "string") {
																validate18.errors = [{
																	instancePath: instancePath + "/channels/" + i3 + "/id",
																	schemaPath: "ChannelState/properties/id/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid8 = _errs25 === errors;
														} else var valid8 = true;
														if (valid8) {
															if (data11.userId !== void 0) {
																const _errs27 = errors;
																if (typeof data11.userId !== "string") {
																	validate18.errors = [{
																		instancePath: instancePath + "/channels/" + i3 + "/userId",
																		schemaPath: "ChannelState/properties/userId/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid8 = _errs27 === errors;
															} else var valid8 = true;
															if (valid8) {
																if (data11.clientId !== void 0) {
																	const _errs29 = errors;
																	if (typeof data11.clientId !== "string") {
																		validate18.errors = [{
																			instancePath: instancePath + "/channels/" + i3 + "/clientId",
																			schemaPath: "ChannelState/properties/clientId/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	var valid8 = _errs29 === errors;
																} else var valid8 = true;
																if (valid8) {
																	if (data11.connected !== void 0) {
																		const _errs31 = errors;
																		if (typeof data11.connected !== "boolean") {
																			validate18.errors = [{
																				instancePath: instancePath + "/channels/" + i3 + "/connected",
																				schemaPath: "ChannelState/properties/connected/type",
																				keyword: "type",
																				params: { type: "boolean" },
																				message: "must be boolean"
																			}];
																			return false;
																		}
																		var valid8 = _errs31 === errors;
																	} else var valid8 = true;
																	if (valid8) {
																		if (data11.expiresAt !== void 0) {
																			let data16 = data11.expiresAt;
																			const _errs33 = errors;
																			if (!(typeof data16 == "number" && isFinite(data16))) {
																				validate18.errors = [{
																					instancePath: instancePath + "/channels/" + i3 + "/expiresAt",
																					schemaPath: "ChannelState/properties/expiresAt/type",
																					keyword: "type",
																					params: { type: "number" },
																					message: "must be number"
																				}];
																				return false;
																			}
																			var valid8 = _errs33 === errors;
																		} else var valid8 = true;
																		if (valid8) {
																			if (data11.topics !== void 0) {
																				let data17 = data11.topics;
																				const _errs35 = errors;
																				if (errors === _errs35) {
																					if (Array.isArray(data17)) {
																						const len4 = data17.length;
																						for (let i4 = 0; i4 < len4; i4++) {
																							const _errs37 = errors;
																							if (typeof data17[i4] !== "string") {
																								validate18.errors = [{
																									instancePath: instancePath + "/channels/" + i3 + "/topics/" + i4,
																									schemaPath: "ChannelState/properties/topics/items/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							if (!(_errs37 === errors)) break;
																						}
																					} else {
																						validate18.errors = [{
																							instancePath: instancePath + "/channels/" + i3 + "/topics",
																							schemaPath: "ChannelState/properties/topics/type",
																							keyword: "type",
																							params: { type: "array" },
																							message: "must be array"
																						}];
																						return false;
																					}
																				}
																				var valid8 = _errs35 === errors;
																			} else var valid8 = true;
																		}
																	}
																}
															}
														}
													}
												} else {
													validate18.errors = [{
														instancePath: instancePath + "/channels/" + i3,
														schemaPath: "ChannelState/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
											if (!(_errs22 === errors)) break;
										}
									} else {
										validate18.errors = [{
											instancePath: instancePath + "/channels",
											schemaPath: "#/properties/channels/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs20 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate18.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate18.errors = vErrors;
	return errors === 0;
}
const schema41 = {
	"type": "object",
	"required": [
		"profiles",
		"listeners",
		"groups"
	],
	"properties": {
		"profiles": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"id",
					"name",
					"online",
					"visible",
					"activity",
					"connections",
					"friends"
				],
				"properties": {
					"id": { "type": "string" },
					"name": { "type": "string" },
					"online": { "type": "boolean" },
					"visible": { "type": "boolean" },
					"activity": { "$ref": "JsonObject" },
					"connections": {
						"type": "integer",
						"minimum": 0
					},
					"friends": {
						"type": "array",
						"items": { "type": "string" }
					}
				}
			}
		},
		"listeners": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["profileId", "hears"],
				"properties": {
					"profileId": { "type": "string" },
					"hears": {
						"type": "array",
						"items": { "type": "string" }
					}
				}
			}
		},
		"groups": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"id",
					"name",
					"groupType",
					"members"
				],
				"properties": {
					"id": { "type": "string" },
					"name": { "type": ["string", "null"] },
					"groupType": { "type": "string" },
					"members": {
						"type": "array",
						"items": { "type": "string" }
					}
				}
			}
		}
	}
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profiles === void 0 && (missing0 = "profiles") || data.listeners === void 0 && (missing0 = "listeners") || data.groups === void 0 && (missing0 = "groups")) {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.profiles !== void 0) {
				let data0 = data.profiles;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
							let missing1;
							if (data1.id === void 0 && (missing1 = "id") || data1.name === void 0 && (missing1 = "name") || data1.online === void 0 && (missing1 = "online") || data1.visible === void 0 && (missing1 = "visible") || data1.activity === void 0 && (missing1 = "activity") || data1.connections === void 0 && (missing1 = "connections") || data1.friends === void 0 && (missing1 = "friends")) {
								validate26.errors = [{
									instancePath: instancePath + "/profiles/" + i0,
									schemaPath: "#/properties/profiles/items/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}];
								return false;
							} else {
								if (data1.id !== void 0) {
									if (typeof data1.id !== "string") {
										validate26.errors = [{
											instancePath: instancePath + "/profiles/" + i0 + "/id",
											schemaPath: "#/properties/profiles/items/properties/id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data1.name !== void 0) {
										if (typeof data1.name !== "string") {
											validate26.errors = [{
												instancePath: instancePath + "/profiles/" + i0 + "/name",
												schemaPath: "#/properties/profiles/items/properties/name/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid2 = true;
									} else var valid2 = true;
									if (valid2) {
										if (data1.online !== void 0) {
											if (typeof data1.online !== "boolean") {
												validate26.errors = [{
													instancePath: instancePath + "/profiles/" + i0 + "/online",
													schemaPath: "#/properties/profiles/items/properties/online/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												}];
												return false;
											}
											var valid2 = true;
										} else var valid2 = true;
										if (valid2) {
											if (data1.visible !== void 0) {
												if (typeof data1.visible !== "boolean") {
													validate26.errors = [{
														instancePath: instancePath + "/profiles/" + i0 + "/visible",
														schemaPath: "#/properties/profiles/items/properties/visible/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													}];
													return false;
												}
												var valid2 = true;
											} else var valid2 = true;
											if (valid2) {
												if (data1.activity !== void 0) {
													let data6 = data1.activity;
													if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {} else {
														validate26.errors = [{
															instancePath: instancePath + "/profiles/" + i0 + "/activity",
															schemaPath: "JsonObject/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														}];
														return false;
													}
													var valid2 = true;
												} else var valid2 = true;
												if (valid2) {
													if (data1.connections !== void 0) {
														let data7 = data1.connections;
														if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
															validate26.errors = [{
																instancePath: instancePath + "/profiles/" + i0 + "/connections",
																schemaPath: "#/properties/profiles/items/properties/connections/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (typeof data7 == "number" && isFinite(data7)) {
															if (data7 < 0 || isNaN(data7)) {
																validate26.errors = [{
																	instancePath: instancePath + "/profiles/" + i0 + "/connections",
																	schemaPath: "#/properties/profiles/items/properties/connections/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 0
																	},
																	message: "must be >= 0"
																}];
																return false;
															}
														}
														var valid2 = true;
													} else var valid2 = true;
													if (valid2) {
														if (data1.friends !== void 0) {
															let data8 = data1.friends;
															if (Array.isArray(data8)) {
																const len1 = data8.length;
																for (let i1 = 0; i1 < len1; i1++) if (typeof data8[i1] !== "string") {
																	validate26.errors = [{
																		instancePath: instancePath + "/profiles/" + i0 + "/friends/" + i1,
																		schemaPath: "#/properties/profiles/items/properties/friends/items/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
															} else {
																validate26.errors = [{
																	instancePath: instancePath + "/profiles/" + i0 + "/friends",
																	schemaPath: "#/properties/profiles/items/properties/friends/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
															var valid2 = true;
														} else var valid2 = true;
													}
												}
											}
										}
									}
								}
							}
						} else {
							validate26.errors = [{
								instancePath: instancePath + "/profiles/" + i0,
								schemaPath: "#/properties/profiles/items/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
				} else {
					validate26.errors = [{
						instancePath: instancePath + "/profiles",
						schemaPath: "#/properties/profiles/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.listeners !== void 0) {
					let data10 = data.listeners;
					if (Array.isArray(data10)) {
						const len2 = data10.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data11 = data10[i2];
							if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
								let missing2;
								if (data11.profileId === void 0 && (missing2 = "profileId") || data11.hears === void 0 && (missing2 = "hears")) {
									validate26.errors = [{
										instancePath: instancePath + "/listeners/" + i2,
										schemaPath: "#/properties/listeners/items/required",
										keyword: "required",
										params: { missingProperty: missing2 },
										message: "must have required property '" + missing2 + "'"
									}];
									return false;
								} else {
									if (data11.profileId !== void 0) {
										if (typeof data11.profileId !== "string") {
											validate26.errors = [{
												instancePath: instancePath + "/listeners/" + i2 + "/profileId",
												schemaPath: "#/properties/listeners/items/properties/profileId/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid6 = true;
									} else var valid6 = true;
									if (valid6) {
										if (data11.hears !== void 0) {
											let data13 = data11.hears;
											if (Array.isArray(data13)) {
												const len3 = data13.length;
												for (let i3 = 0; i3 < len3; i3++) if (typeof data13[i3] !== "string") {
													validate26.errors = [{
														instancePath: instancePath + "/listeners/" + i2 + "/hears/" + i3,
														schemaPath: "#/properties/listeners/items/properties/hears/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
											} else {
												validate26.errors = [{
													instancePath: instancePath + "/listeners/" + i2 + "/hears",
													schemaPath: "#/properties/listeners/items/properties/hears/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
											var valid6 = true;
										} else var valid6 = true;
									}
								}
							} else {
								validate26.errors = [{
									instancePath: instancePath + "/listeners/" + i2,
									schemaPath: "#/properties/listeners/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
						}
					} else {
						validate26.errors = [{
							instancePath: instancePath + "/listeners",
							schemaPath: "#/properties/listeners/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.groups !== void 0) {
						let data15 = data.groups;
						if (Array.isArray(data15)) {
							const len4 = data15.length;
							for (let i4 = 0; i4 < len4; i4++) {
								let data16 = data15[i4];
								if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
									let missing3;
									if (data16.id === void 0 && (missing3 = "id") || data16.name === void 0 && (missing3 = "name") || data16.groupType === void 0 && (missing3 = "groupType") || data16.members === void 0 && (missing3 = "members")) {
										validate26.errors = [{
											instancePath: instancePath + "/groups/" + i4,
											schemaPath: "#/properties/groups/items/required",
											keyword: "required",
											params: { missingProperty: missing3 },
											message: "must have required property '" + missing3 + "'"
										}];
										return false;
									} else {
										if (data16.id !== void 0) {
											if (typeof data16.id !== "string") {
												validate26.errors = [{
													instancePath: instancePath + "/groups/" + i4 + "/id",
													schemaPath: "#/properties/groups/items/properties/id/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid9 = true;
										} else var valid9 = true;
										if (valid9) {
											if (data16.name !== void 0) {
												let data18 = data16.name;
												if (typeof data18 !== "string" && data18 !== null) {
													validate26.errors = [{
														instancePath: instancePath + "/groups/" + i4 + "/name",
														schemaPath: "#/properties/groups/items/properties/name/type",
														keyword: "type",
														params: { type: schema41.properties.groups.items.properties.name.type },
														message: "must be string,null"
													}];
													return false;
												}
												var valid9 = true;
											} else var valid9 = true;
											if (valid9) {
												if (data16.groupType !== void 0) {
													if (typeof data16.groupType !== "string") {
														validate26.errors = [{
															instancePath: instancePath + "/groups/" + i4 + "/groupType",
															schemaPath: "#/properties/groups/items/properties/groupType/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid9 = true;
												} else var valid9 = true;
												if (valid9) {
													if (data16.members !== void 0) {
														let data20 = data16.members;
														if (Array.isArray(data20)) {
															const len5 = data20.length;
															for (let i5 = 0; i5 < len5; i5++) if (typeof data20[i5] !== "string") {
																validate26.errors = [{
																	instancePath: instancePath + "/groups/" + i4 + "/members/" + i5,
																	schemaPath: "#/properties/groups/items/properties/members/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														} else {
															validate26.errors = [{
																instancePath: instancePath + "/groups/" + i4 + "/members",
																schemaPath: "#/properties/groups/items/properties/members/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
														var valid9 = true;
													} else var valid9 = true;
												}
											}
										}
									}
								} else {
									validate26.errors = [{
										instancePath: instancePath + "/groups/" + i4,
										schemaPath: "#/properties/groups/items/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
							}
						} else {
							validate26.errors = [{
								instancePath: instancePath + "/groups",
								schemaPath: "#/properties/groups/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate26.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate26.errors = vErrors;
	return true;
}
const schema44 = {
	"type": "string",
	"enum": ["genesys", "braincloud"]
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.url === void 0 && (missing0 = "url") || data.openedAt === void 0 && (missing0 = "openedAt")) {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.id !== void 0) {
				if (typeof data.id !== "string") {
					validate28.errors = [{
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.url !== void 0) {
					if (typeof data.url !== "string") {
						validate28.errors = [{
							instancePath: instancePath + "/url",
							schemaPath: "#/properties/url/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.openedAt !== void 0) {
						let data2 = data.openedAt;
						if (!(typeof data2 == "number" && isFinite(data2))) {
							validate28.errors = [{
								instancePath: instancePath + "/openedAt",
								schemaPath: "#/properties/openedAt/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.service !== void 0) {
							let data3 = data.service;
							if (typeof data3 !== "string") {
								validate28.errors = [{
									instancePath: instancePath + "/service",
									schemaPath: "Service/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							if (!(data3 === "genesys" || data3 === "braincloud")) {
								validate28.errors = [{
									instancePath: instancePath + "/service",
									schemaPath: "Service/enum",
									keyword: "enum",
									params: { allowedValues: schema44.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.channelId !== void 0) {
								if (typeof data.channelId !== "string") {
									validate28.errors = [{
										instancePath: instancePath + "/channelId",
										schemaPath: "#/properties/channelId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.userId !== void 0) {
									if (typeof data.userId !== "string") {
										validate28.errors = [{
											instancePath: instancePath + "/userId",
											schemaPath: "#/properties/userId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.profileId !== void 0) {
										if (typeof data.profileId !== "string") {
											validate28.errors = [{
												instancePath: instancePath + "/profileId",
												schemaPath: "#/properties/profileId/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.serverName !== void 0) {
											if (typeof data.serverName !== "string") {
												validate28.errors = [{
													instancePath: instancePath + "/serverName",
													schemaPath: "#/properties/serverName/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate28.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate28.errors = vErrors;
	return true;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.world === void 0 && (missing0 = "world") || data.now === void 0 && (missing0 = "now") || data.genesys === void 0 && (missing0 = "genesys") || data.braincloud === void 0 && (missing0 = "braincloud") || data.sockets === void 0 && (missing0 = "sockets")) {
				validate17.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.world !== void 0) {
					const _errs1 = errors;
					if (typeof data.world !== "string") {
						validate17.errors = [{
							instancePath: instancePath + "/world",
							schemaPath: "#/properties/world/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.now !== void 0) {
						let data1 = data.now;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if (!formats0.validate(data1)) {
										validate17.errors = [{
											instancePath: instancePath + "/now",
											schemaPath: "#/properties/now/format",
											keyword: "format",
											params: { format: "date-time" },
											message: "must match format \"date-time\""
										}];
										return false;
									}
								} else {
									validate17.errors = [{
										instancePath: instancePath + "/now",
										schemaPath: "#/properties/now/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.genesys !== void 0) {
							const _errs5 = errors;
							if (!validate18(data.genesys, {
								instancePath: instancePath + "/genesys",
								parentData: data,
								parentDataProperty: "genesys",
								rootData
							})) {
								vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.braincloud !== void 0) {
								const _errs6 = errors;
								if (!validate26(data.braincloud, {
									instancePath: instancePath + "/braincloud",
									parentData: data,
									parentDataProperty: "braincloud",
									rootData
								})) {
									vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.sockets !== void 0) {
									let data4 = data.sockets;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (Array.isArray(data4)) {
											const len0 = data4.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs9 = errors;
												if (!validate28(data4[i0], {
													instancePath: instancePath + "/sockets/" + i0,
													parentData: data4,
													parentDataProperty: i0,
													rootData
												})) {
													vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
													errors = vErrors.length;
												}
												if (!(_errs9 === errors)) break;
											}
										} else {
											validate17.errors = [{
												instancePath: instancePath + "/sockets",
												schemaPath: "#/properties/sockets/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate17.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate17.errors = vErrors;
	return errors === 0;
}
const UserState = validate19;
const Removed = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.removed === void 0 && (missing0 = "removed")) {
			validate30.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.removed !== void 0) {
			let data0 = data.removed;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				validate30.errors = [{
					instancePath: instancePath + "/removed",
					schemaPath: "#/properties/removed/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				}];
				return false;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					validate30.errors = [{
						instancePath: instancePath + "/removed",
						schemaPath: "#/properties/removed/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					}];
					return false;
				}
			}
		}
	} else {
		validate30.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate30.errors = vErrors;
	return true;
}
const Clock = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.now === void 0 && (missing0 = "now") || data.epochMs === void 0 && (missing0 = "epochMs") || data.frozen === void 0 && (missing0 = "frozen") || data.speed === void 0 && (missing0 = "speed") || data.timers === void 0 && (missing0 = "timers")) {
			validate31.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.now !== void 0) {
				let data0 = data.now;
				if (typeof data0 === "string") {
					if (!formats0.validate(data0)) {
						validate31.errors = [{
							instancePath: instancePath + "/now",
							schemaPath: "#/properties/now/format",
							keyword: "format",
							params: { format: "date-time" },
							message: "must match format \"date-time\""
						}];
						return false;
					}
				} else {
					validate31.errors = [{
						instancePath: instancePath + "/now",
						schemaPath: "#/properties/now/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.epochMs !== void 0) {
					let data1 = data.epochMs;
					if (!(typeof data1 == "number" && isFinite(data1))) {
						validate31.errors = [{
							instancePath: instancePath + "/epochMs",
							schemaPath: "#/properties/epochMs/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.frozen !== void 0) {
						if (typeof data.frozen !== "boolean") {
							validate31.errors = [{
								instancePath: instancePath + "/frozen",
								schemaPath: "#/properties/frozen/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.speed !== void 0) {
							let data3 = data.speed;
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									validate31.errors = [{
										instancePath: instancePath + "/speed",
										schemaPath: "#/properties/speed/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							} else {
								validate31.errors = [{
									instancePath: instancePath + "/speed",
									schemaPath: "#/properties/speed/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.timers !== void 0) {
								let data4 = data.timers;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate31.errors = [{
										instancePath: instancePath + "/timers",
										schemaPath: "#/properties/timers/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate31.errors = [{
											instancePath: instancePath + "/timers",
											schemaPath: "#/properties/timers/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate31.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate31.errors = vErrors;
	return true;
}
const getFaults_200 = validate32;
const schema51 = {
	"type": "string",
	"enum": [
		"flaky-network",
		"rate-limited",
		"token-expired",
		"vendor-down",
		"slow"
	]
};
const schema49 = {
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
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.operation === void 0 && (missing0 = "operation")) {
				validate34.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema49.properties, key0)) {
					validate34.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.operation !== void 0) {
						let data0 = data.operation;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (data0.length < 1) {
									validate34.errors = [{
										instancePath: instancePath + "/operation",
										schemaPath: "#/properties/operation/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate34.errors = [{
									instancePath: instancePath + "/operation",
									schemaPath: "#/properties/operation/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.status !== void 0) {
							let data1 = data.status;
							const _errs4 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
								validate34.errors = [{
									instancePath: instancePath + "/status",
									schemaPath: "#/properties/status/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs4) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 > 599 || isNaN(data1)) {
										validate34.errors = [{
											instancePath: instancePath + "/status",
											schemaPath: "#/properties/status/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 599
											},
											message: "must be <= 599"
										}];
										return false;
									} else if (data1 < 400 || isNaN(data1)) {
										validate34.errors = [{
											instancePath: instancePath + "/status",
											schemaPath: "#/properties/status/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 400
											},
											message: "must be >= 400"
										}];
										return false;
									}
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.code !== void 0) {
								let data2 = data.code;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data2 === "string") {
										if (data2.length < 1) {
											validate34.errors = [{
												instancePath: instancePath + "/code",
												schemaPath: "#/properties/code/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate34.errors = [{
											instancePath: instancePath + "/code",
											schemaPath: "#/properties/code/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.reasonCode !== void 0) {
									let data3 = data.reasonCode;
									const _errs8 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate34.errors = [{
											instancePath: instancePath + "/reasonCode",
											schemaPath: "#/properties/reasonCode/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs8) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 99999 || isNaN(data3)) {
												validate34.errors = [{
													instancePath: instancePath + "/reasonCode",
													schemaPath: "#/properties/reasonCode/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 99999
													},
													message: "must be <= 99999"
												}];
												return false;
											} else if (data3 < 1e4 || isNaN(data3)) {
												validate34.errors = [{
													instancePath: instancePath + "/reasonCode",
													schemaPath: "#/properties/reasonCode/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1e4
													},
													message: "must be >= 10000"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.retryAfterMs !== void 0) {
										let data4 = data.retryAfterMs;
										const _errs10 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate34.errors = [{
												instancePath: instancePath + "/retryAfterMs",
												schemaPath: "#/properties/retryAfterMs/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs10) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 < 0 || isNaN(data4)) {
													validate34.errors = [{
														instancePath: instancePath + "/retryAfterMs",
														schemaPath: "#/properties/retryAfterMs/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.latencyMs !== void 0) {
											let data5 = data.latencyMs;
											const _errs12 = errors;
											if (errors === _errs12) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 < 0 || isNaN(data5)) {
														validate34.errors = [{
															instancePath: instancePath + "/latencyMs",
															schemaPath: "#/properties/latencyMs/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 0
															},
															message: "must be >= 0"
														}];
														return false;
													}
												} else {
													validate34.errors = [{
														instancePath: instancePath + "/latencyMs",
														schemaPath: "#/properties/latencyMs/type",
														keyword: "type",
														params: { type: "number" },
														message: "must be number"
													}];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.stall !== void 0) {
												let data6 = data.stall;
												const _errs14 = errors;
												if (typeof data6 !== "boolean") {
													validate34.errors = [{
														instancePath: instancePath + "/stall",
														schemaPath: "#/properties/stall/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													}];
													return false;
												}
												if (true !== data6) {
													validate34.errors = [{
														instancePath: instancePath + "/stall",
														schemaPath: "#/properties/stall/const",
														keyword: "const",
														params: { allowedValue: true },
														message: "must be equal to constant"
													}];
													return false;
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.drop !== void 0) {
													let data7 = data.drop;
													const _errs16 = errors;
													if (typeof data7 !== "string") {
														validate34.errors = [{
															instancePath: instancePath + "/drop",
															schemaPath: "#/properties/drop/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													if (!(data7 === "before" || data7 === "after")) {
														validate34.errors = [{
															instancePath: instancePath + "/drop",
															schemaPath: "#/properties/drop/enum",
															keyword: "enum",
															params: { allowedValues: schema49.properties.drop.enum },
															message: "must be equal to one of the allowed values"
														}];
														return false;
													}
													var valid0 = _errs16 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.truncate !== void 0) {
														let data8 = data.truncate;
														const _errs18 = errors;
														if (typeof data8 !== "boolean") {
															validate34.errors = [{
																instancePath: instancePath + "/truncate",
																schemaPath: "#/properties/truncate/type",
																keyword: "type",
																params: { type: "boolean" },
																message: "must be boolean"
															}];
															return false;
														}
														if (true !== data8) {
															validate34.errors = [{
																instancePath: instancePath + "/truncate",
																schemaPath: "#/properties/truncate/const",
																keyword: "const",
																params: { allowedValue: true },
																message: "must be equal to constant"
															}];
															return false;
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.malformed !== void 0) {
															let data9 = data.malformed;
															const _errs20 = errors;
															if (typeof data9 !== "boolean") {
																validate34.errors = [{
																	instancePath: instancePath + "/malformed",
																	schemaPath: "#/properties/malformed/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																}];
																return false;
															}
															if (true !== data9) {
																validate34.errors = [{
																	instancePath: instancePath + "/malformed",
																	schemaPath: "#/properties/malformed/const",
																	keyword: "const",
																	params: { allowedValue: true },
																	message: "must be equal to constant"
																}];
																return false;
															}
															var valid0 = _errs20 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.closeCode !== void 0) {
																let data10 = data.closeCode;
																const _errs22 = errors;
																const _errs23 = errors;
																if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
																	validate34.errors = [{
																		instancePath: instancePath + "/closeCode",
																		schemaPath: "CloseCode/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	}];
																	return false;
																}
																const _errs25 = errors;
																const _errs26 = errors;
																const _errs27 = errors;
																let valid3 = false;
																const _errs28 = errors;
																if (!(data10 === 1004 || data10 === 1005 || data10 === 1006 || data10 === 1015)) {
																	const err0 = {};
																	if (vErrors === null) vErrors = [err0];
																	else vErrors.push(err0);
																	errors++;
																}
																var _valid0 = _errs28 === errors;
																valid3 = valid3 || _valid0;
																if (!valid3) {
																	const _errs29 = errors;
																	if (typeof data10 == "number" && isFinite(data10)) {
																		if (data10 > 2999 || isNaN(data10)) {
																			const err1 = {};
																			if (vErrors === null) vErrors = [err1];
																			else vErrors.push(err1);
																			errors++;
																		} else if (data10 < 1016 || isNaN(data10)) {
																			const err2 = {};
																			if (vErrors === null) vErrors = [err2];
																			else vErrors.push(err2);
																			errors++;
																		}
																	}
																	var _valid0 = _errs29 === errors;
																	valid3 = valid3 || _valid0;
																}
																if (!valid3) {
																	const err3 = {};
																	if (vErrors === null) vErrors = [err3];
																	else vErrors.push(err3);
																	errors++;
																} else {
																	errors = _errs27;
																	if (vErrors !== null) {
																		if (_errs27) vErrors.length = _errs27;
																		else vErrors = null;
																	}
																}
																if (_errs26 === errors) {
																	validate34.errors = [{
																		instancePath: instancePath + "/closeCode",
																		schemaPath: "CloseCode/not",
																		keyword: "not",
																		params: {},
																		message: "must NOT be valid"
																	}];
																	return false;
																} else {
																	errors = _errs25;
																	if (vErrors !== null) {
																		if (_errs25) vErrors.length = _errs25;
																		else vErrors = null;
																	}
																}
																if (errors === _errs23) {
																	if (typeof data10 == "number" && isFinite(data10)) {
																		if (data10 > 4999 || isNaN(data10)) {
																			validate34.errors = [{
																				instancePath: instancePath + "/closeCode",
																				schemaPath: "CloseCode/maximum",
																				keyword: "maximum",
																				params: {
																					comparison: "<=",
																					limit: 4999
																				},
																				message: "must be <= 4999"
																			}];
																			return false;
																		} else if (data10 < 1e3 || isNaN(data10)) {
																			validate34.errors = [{
																				instancePath: instancePath + "/closeCode",
																				schemaPath: "CloseCode/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 1e3
																				},
																				message: "must be >= 1000"
																			}];
																			return false;
																		}
																	}
																}
																var valid0 = _errs22 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.times !== void 0) {
																	let data11 = data.times;
																	const _errs30 = errors;
																	if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
																		validate34.errors = [{
																			instancePath: instancePath + "/times",
																			schemaPath: "#/properties/times/type",
																			keyword: "type",
																			params: { type: "integer" },
																			message: "must be integer"
																		}];
																		return false;
																	}
																	if (errors === _errs30) {
																		if (typeof data11 == "number" && isFinite(data11)) {
																			if (data11 < 1 || isNaN(data11)) {
																				validate34.errors = [{
																					instancePath: instancePath + "/times",
																					schemaPath: "#/properties/times/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 1
																					},
																					message: "must be >= 1"
																				}];
																				return false;
																			}
																		}
																	}
																	var valid0 = _errs30 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.chance !== void 0) {
																		let data12 = data.chance;
																		const _errs32 = errors;
																		if (errors === _errs32) {
																			if (typeof data12 == "number" && isFinite(data12)) {
																				if (data12 > 1 || isNaN(data12)) {
																					validate34.errors = [{
																						instancePath: instancePath + "/chance",
																						schemaPath: "#/properties/chance/maximum",
																						keyword: "maximum",
																						params: {
																							comparison: "<=",
																							limit: 1
																						},
																						message: "must be <= 1"
																					}];
																					return false;
																				} else if (data12 <= 0 || isNaN(data12)) {
																					validate34.errors = [{
																						instancePath: instancePath + "/chance",
																						schemaPath: "#/properties/chance/exclusiveMinimum",
																						keyword: "exclusiveMinimum",
																						params: {
																							comparison: ">",
																							limit: 0
																						},
																						message: "must be > 0"
																					}];
																					return false;
																				}
																			} else {
																				validate34.errors = [{
																					instancePath: instancePath + "/chance",
																					schemaPath: "#/properties/chance/type",
																					keyword: "type",
																					params: { type: "number" },
																					message: "must be number"
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs32 === errors;
																	} else var valid0 = true;
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate34.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate34.errors = vErrors;
	return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.fault === void 0 && (missing0 = "fault") || data.hits === void 0 && (missing0 = "hits")) {
				validate33.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.id !== void 0) {
					const _errs1 = errors;
					if (typeof data.id !== "string") {
						validate33.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.fault !== void 0) {
						const _errs3 = errors;
						if (!validate34(data.fault, {
							instancePath: instancePath + "/fault",
							parentData: data,
							parentDataProperty: "fault",
							rootData
						})) {
							vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.scenario !== void 0) {
							let data2 = data.scenario;
							const _errs4 = errors;
							if (typeof data2 !== "string") {
								validate33.errors = [{
									instancePath: instancePath + "/scenario",
									schemaPath: "ScenarioName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							if (!(data2 === "flaky-network" || data2 === "rate-limited" || data2 === "token-expired" || data2 === "vendor-down" || data2 === "slow")) {
								validate33.errors = [{
									instancePath: instancePath + "/scenario",
									schemaPath: "ScenarioName/enum",
									keyword: "enum",
									params: { allowedValues: schema51.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.hits !== void 0) {
								let data3 = data.hits;
								const _errs7 = errors;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
									validate33.errors = [{
										instancePath: instancePath + "/hits",
										schemaPath: "#/properties/hits/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs7) {
									if (typeof data3 == "number" && isFinite(data3)) {
										if (data3 < 0 || isNaN(data3)) {
											validate33.errors = [{
												instancePath: instancePath + "/hits",
												schemaPath: "#/properties/hits/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												},
												message: "must be >= 0"
											}];
											return false;
										}
									}
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate33.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate33.errors = vErrors;
	return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate33(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate32.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			}];
			return false;
		}
	}
	validate32.errors = vErrors;
	return errors === 0;
}
const ActiveFault = validate33;
const getScenarios_200 = validate37;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.says === void 0 && (missing0 = "says") || data.faults === void 0 && (missing0 = "faults") || data.active === void 0 && (missing0 = "active")) {
				validate38.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.name !== void 0) {
					let data0 = data.name;
					const _errs1 = errors;
					if (typeof data0 !== "string") {
						validate38.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "ScenarioName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data0 === "flaky-network" || data0 === "rate-limited" || data0 === "token-expired" || data0 === "vendor-down" || data0 === "slow")) {
						validate38.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "ScenarioName/enum",
							keyword: "enum",
							params: { allowedValues: schema51.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.says !== void 0) {
						const _errs4 = errors;
						if (typeof data.says !== "string") {
							validate38.errors = [{
								instancePath: instancePath + "/says",
								schemaPath: "#/properties/says/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.faults !== void 0) {
							let data2 = data.faults;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (Array.isArray(data2)) {
									const len0 = data2.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs8 = errors;
										if (!validate34(data2[i0], {
											instancePath: instancePath + "/faults/" + i0,
											parentData: data2,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
											errors = vErrors.length;
										}
										if (!(_errs8 === errors)) break;
									}
								} else {
									validate38.errors = [{
										instancePath: instancePath + "/faults",
										schemaPath: "#/properties/faults/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.active !== void 0) {
								const _errs9 = errors;
								if (typeof data.active !== "boolean") {
									validate38.errors = [{
										instancePath: instancePath + "/active",
										schemaPath: "#/properties/active/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									}];
									return false;
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate38.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate38.errors = vErrors;
	return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate38(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate37.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			}];
			return false;
		}
	}
	validate37.errors = vErrors;
	return errors === 0;
}
const postScenario_201 = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate33(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate41.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			}];
			return false;
		}
	}
	validate41.errors = vErrors;
	return errors === 0;
}
const getJournal_200 = validate43;
const schema57 = {
	"type": "object",
	"required": [
		"number",
		"world",
		"operation",
		"method",
		"url",
		"status",
		"at",
		"validation",
		"durationMs"
	],
	"properties": {
		"number": {
			"type": "integer",
			"minimum": 1
		},
		"world": { "type": "string" },
		"operation": { "type": "string" },
		"method": { "type": "string" },
		"url": { "type": "string" },
		"status": { "type": "integer" },
		"at": { "type": "number" },
		"durationMs": { "type": "number" },
		"caller": { "type": "string" },
		"rule": { "type": "string" },
		"fault": { "type": "string" },
		"override": {
			"type": "boolean",
			"const": true
		},
		"validation": {
			"type": "string",
			"enum": [
				"passed",
				"failed",
				"skipped"
			]
		},
		"request": {},
		"answer": {}
	}
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				let missing0;
				if (data0.number === void 0 && (missing0 = "number") || data0.world === void 0 && (missing0 = "world") || data0.operation === void 0 && (missing0 = "operation") || data0.method === void 0 && (missing0 = "method") || data0.url === void 0 && (missing0 = "url") || data0.status === void 0 && (missing0 = "status") || data0.at === void 0 && (missing0 = "at") || data0.validation === void 0 && (missing0 = "validation") || data0.durationMs === void 0 && (missing0 = "durationMs")) {
					validate43.errors = [{
						instancePath: instancePath + "/" + i0,
						schemaPath: "JournalEntry/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					}];
					return false;
				} else {
					if (data0.number !== void 0) {
						let data1 = data0.number;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							validate43.errors = [{
								instancePath: instancePath + "/" + i0 + "/number",
								schemaPath: "JournalEntry/properties/number/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data1 == "number" && isFinite(data1)) {
							if (data1 < 1 || isNaN(data1)) {
								validate43.errors = [{
									instancePath: instancePath + "/" + i0 + "/number",
									schemaPath: "JournalEntry/properties/number/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								}];
								return false;
							}
						}
						var valid2 = true;
					} else var valid2 = true;
					if (valid2) {
						if (data0.world !== void 0) {
							if (typeof data0.world !== "string") {
								validate43.errors = [{
									instancePath: instancePath + "/" + i0 + "/world",
									schemaPath: "JournalEntry/properties/world/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid2 = true;
						} else var valid2 = true;
						if (valid2) {
							if (data0.operation !== void 0) {
								if (typeof data0.operation !== "string") {
									validate43.errors = [{
										instancePath: instancePath + "/" + i0 + "/operation",
										schemaPath: "JournalEntry/properties/operation/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid2 = true;
							} else var valid2 = true;
							if (valid2) {
								if (data0.method !== void 0) {
									if (typeof data0.method !== "string") {
										validate43.errors = [{
											instancePath: instancePath + "/" + i0 + "/method",
											schemaPath: "JournalEntry/properties/method/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data0.url !== void 0) {
										if (typeof data0.url !== "string") {
											validate43.errors = [{
												instancePath: instancePath + "/" + i0 + "/url",
												schemaPath: "JournalEntry/properties/url/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid2 = true;
									} else var valid2 = true;
									if (valid2) {
										if (data0.status !== void 0) {
											let data6 = data0.status;
											if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
												validate43.errors = [{
													instancePath: instancePath + "/" + i0 + "/status",
													schemaPath: "JournalEntry/properties/status/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											var valid2 = true;
										} else var valid2 = true;
										if (valid2) {
											if (data0.at !== void 0) {
												let data7 = data0.at;
												if (!(typeof data7 == "number" && isFinite(data7))) {
													validate43.errors = [{
														instancePath: instancePath + "/" + i0 + "/at",
														schemaPath: "JournalEntry/properties/at/type",
														keyword: "type",
														params: { type: "number" },
														message: "must be number"
													}];
													return false;
												}
												var valid2 = true;
											} else var valid2 = true;
											if (valid2) {
												if (data0.durationMs !== void 0) {
													let data8 = data0.durationMs;
													if (!(typeof data8 == "number" && isFinite(data8))) {
														validate43.errors = [{
															instancePath: instancePath + "/" + i0 + "/durationMs",
															schemaPath: "JournalEntry/properties/durationMs/type",
															keyword: "type",
															params: { type: "number" },
															message: "must be number"
														}];
														return false;
													}
													var valid2 = true;
												} else var valid2 = true;
												if (valid2) {
													if (data0.caller !== void 0) {
														if (typeof data0.caller !== "string") {
															validate43.errors = [{
																instancePath: instancePath + "/" + i0 + "/caller",
																schemaPath: "JournalEntry/properties/caller/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid2 = true;
													} else var valid2 = true;
													if (valid2) {
														if (data0.rule !== void 0) {
															if (typeof data0.rule !== "string") {
																validate43.errors = [{
																	instancePath: instancePath + "/" + i0 + "/rule",
																	schemaPath: "JournalEntry/properties/rule/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid2 = true;
														} else var valid2 = true;
														if (valid2) {
															if (data0.fault !== void 0) {
																if (typeof data0.fault !== "string") {
																	validate43.errors = [{
																		instancePath: instancePath + "/" + i0 + "/fault",
																		schemaPath: "JournalEntry/properties/fault/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid2 = true;
															} else var valid2 = true;
															if (valid2) {
																if (data0.override !== void 0) {
																	let data12 = data0.override;
																	if (typeof data12 !== "boolean") {
																		validate43.errors = [{
																			instancePath: instancePath + "/" + i0 + "/override",
																			schemaPath: "JournalEntry/properties/override/type",
																			keyword: "type",
																			params: { type: "boolean" },
																			message: "must be boolean"
																		}];
																		return false;
																	}
																	if (true !== data12) {
																		validate43.errors = [{
																			instancePath: instancePath + "/" + i0 + "/override",
																			schemaPath: "JournalEntry/properties/override/const",
																			keyword: "const",
																			params: { allowedValue: true },
																			message: "must be equal to constant"
																		}];
																		return false;
																	}
																	var valid2 = true;
																} else var valid2 = true;
																if (valid2) {
																	if (data0.validation !== void 0) {
																		let data13 = data0.validation;
																		if (typeof data13 !== "string") {
																			validate43.errors = [{
																				instancePath: instancePath + "/" + i0 + "/validation",
																				schemaPath: "JournalEntry/properties/validation/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		if (!(data13 === "passed" || data13 === "failed" || data13 === "skipped")) {
																			validate43.errors = [{
																				instancePath: instancePath + "/" + i0 + "/validation",
																				schemaPath: "JournalEntry/properties/validation/enum",
																				keyword: "enum",
																				params: { allowedValues: schema57.properties.validation.enum },
																				message: "must be equal to one of the allowed values"
																			}];
																			return false;
																		}
																		var valid2 = true;
																	} else var valid2 = true;
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate43.errors = [{
					instancePath: instancePath + "/" + i0,
					schemaPath: "JournalEntry/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate43.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate43.errors = vErrors;
	return true;
}
const getEvents_200 = validate44;
const schema65 = {
	"type": "object",
	"required": [
		"id",
		"event",
		"at"
	],
	"properties": {
		"id": { "type": "string" },
		"event": {
			"type": "string",
			"enum": ["opened", "closed"]
		},
		"at": { "type": "number" }
	}
};
const schema62 = { "anyOf": [{ "$ref": "SystemPresence" }, {
	"type": "string",
	"enum": [
		"Online",
		"Hidden",
		"Offline"
	]
}] };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "SystemPresence/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "Available" || data === "Away" || data === "Break" || data === "Busy" || data === "Idle" || data === "Meal" || data === "Meeting" || data === "Offline" || data === "OnQueue" || data === "Training")) {
		const err1 = {
			instancePath,
			schemaPath: "SystemPresence/enum",
			keyword: "enum",
			params: { allowedValues: schema16.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs4 = errors;
		if (typeof data !== "string") {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (!(data === "Online" || data === "Hidden" || data === "Offline")) {
			const err3 = {
				instancePath,
				schemaPath: "#/anyOf/1/enum",
				keyword: "enum",
				params: { allowedValues: schema62.anyOf[1].enum },
				message: "must be equal to one of the allowed values"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
		validate46.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate46.errors = vErrors;
	return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.number === void 0 && (missing0 = "number") || data.service === void 0 && (missing0 = "service") || data.userId === void 0 && (missing0 = "userId") || data.status === void 0 && (missing0 = "status") || data.was === void 0 && (missing0 = "was") || data.at === void 0 && (missing0 = "at")) {
				validate45.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.number !== void 0) {
					let data0 = data.number;
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate45.errors = [{
							instancePath: instancePath + "/number",
							schemaPath: "#/properties/number/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (errors === _errs1) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 1 || isNaN(data0)) {
								validate45.errors = [{
									instancePath: instancePath + "/number",
									schemaPath: "#/properties/number/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								}];
								return false;
							}
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.service !== void 0) {
						let data1 = data.service;
						const _errs3 = errors;
						if (typeof data1 !== "string") {
							validate45.errors = [{
								instancePath: instancePath + "/service",
								schemaPath: "Service/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if (!(data1 === "genesys" || data1 === "braincloud")) {
							validate45.errors = [{
								instancePath: instancePath + "/service",
								schemaPath: "Service/enum",
								keyword: "enum",
								params: { allowedValues: schema44.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.userId !== void 0) {
							const _errs6 = errors;
							if (typeof data.userId !== "string") {
								validate45.errors = [{
									instancePath: instancePath + "/userId",
									schemaPath: "#/properties/userId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.status !== void 0) {
								const _errs8 = errors;
								if (!validate46(data.status, {
									instancePath: instancePath + "/status",
									parentData: data,
									parentDataProperty: "status",
									rootData
								})) {
									vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.was !== void 0) {
									const _errs9 = errors;
									if (!validate46(data.was, {
										instancePath: instancePath + "/was",
										parentData: data,
										parentDataProperty: "was",
										rootData
									})) {
										vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.at !== void 0) {
										let data5 = data.at;
										const _errs10 = errors;
										if (!(typeof data5 == "number" && isFinite(data5))) {
											validate45.errors = [{
												instancePath: instancePath + "/at",
												schemaPath: "#/properties/at/type",
												keyword: "type",
												params: { type: "number" },
												message: "must be number"
											}];
											return false;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.source !== void 0) {
											const _errs12 = errors;
											if (typeof data.source !== "string") {
												validate45.errors = [{
													instancePath: instancePath + "/source",
													schemaPath: "#/properties/source/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.primary !== void 0) {
												const _errs14 = errors;
												if (typeof data.primary !== "boolean") {
													validate45.errors = [{
														instancePath: instancePath + "/primary",
														schemaPath: "#/properties/primary/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													}];
													return false;
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.definitionId !== void 0) {
													const _errs16 = errors;
													if (typeof data.definitionId !== "string") {
														validate45.errors = [{
															instancePath: instancePath + "/definitionId",
															schemaPath: "#/properties/definitionId/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid0 = _errs16 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.message !== void 0) {
														const _errs18 = errors;
														if (typeof data.message !== "string") {
															validate45.errors = [{
																instancePath: instancePath + "/message",
																schemaPath: "#/properties/message/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.activity !== void 0) {
															let data10 = data.activity;
															const _errs20 = errors;
															if (errors === errors) {
																if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {} else {
																	validate45.errors = [{
																		instancePath: instancePath + "/activity",
																		schemaPath: "JsonObject/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															var valid0 = _errs20 === errors;
														} else var valid0 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate45.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate45.errors = vErrors;
	return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (errors === errors) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.number === void 0 && (missing0 = "number") || data.world === void 0 && (missing0 = "world") || data.operation === void 0 && (missing0 = "operation") || data.method === void 0 && (missing0 = "method") || data.url === void 0 && (missing0 = "url") || data.status === void 0 && (missing0 = "status") || data.at === void 0 && (missing0 = "at") || data.validation === void 0 && (missing0 = "validation") || data.durationMs === void 0 && (missing0 = "durationMs")) {
				const err0 = {
					instancePath,
					schemaPath: "JournalEntry/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				if (data.number !== void 0) {
					let data0 = data.number;
					const _errs4 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						const err1 = {
							instancePath: instancePath + "/number",
							schemaPath: "JournalEntry/properties/number/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (errors === _errs4) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 1 || isNaN(data0)) {
								const err2 = {
									instancePath: instancePath + "/number",
									schemaPath: "JournalEntry/properties/number/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								};
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
						}
					}
					var valid2 = _errs4 === errors;
				} else var valid2 = true;
				if (valid2) {
					if (data.world !== void 0) {
						const _errs6 = errors;
						if (typeof data.world !== "string") {
							const err3 = {
								instancePath: instancePath + "/world",
								schemaPath: "JournalEntry/properties/world/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						var valid2 = _errs6 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.operation !== void 0) {
							const _errs8 = errors;
							if (typeof data.operation !== "string") {
								const err4 = {
									instancePath: instancePath + "/operation",
									schemaPath: "JournalEntry/properties/operation/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
							var valid2 = _errs8 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.method !== void 0) {
								const _errs10 = errors;
								if (typeof data.method !== "string") {
									const err5 = {
										instancePath: instancePath + "/method",
										schemaPath: "JournalEntry/properties/method/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err5];
									else vErrors.push(err5);
									errors++;
								}
								var valid2 = _errs10 === errors;
							} else var valid2 = true;
							if (valid2) {
								if (data.url !== void 0) {
									const _errs12 = errors;
									if (typeof data.url !== "string") {
										const err6 = {
											instancePath: instancePath + "/url",
											schemaPath: "JournalEntry/properties/url/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err6];
										else vErrors.push(err6);
										errors++;
									}
									var valid2 = _errs12 === errors;
								} else var valid2 = true;
								if (valid2) {
									if (data.status !== void 0) {
										let data5 = data.status;
										const _errs14 = errors;
										if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
											const err7 = {
												instancePath: instancePath + "/status",
												schemaPath: "JournalEntry/properties/status/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											};
											if (vErrors === null) vErrors = [err7];
											else vErrors.push(err7);
											errors++;
										}
										var valid2 = _errs14 === errors;
									} else var valid2 = true;
									if (valid2) {
										if (data.at !== void 0) {
											let data6 = data.at;
											const _errs16 = errors;
											if (!(typeof data6 == "number" && isFinite(data6))) {
												const err8 = {
													instancePath: instancePath + "/at",
													schemaPath: "JournalEntry/properties/at/type",
													keyword: "type",
													params: { type: "number" },
													message: "must be number"
												};
												if (vErrors === null) vErrors = [err8];
												else vErrors.push(err8);
												errors++;
											}
											var valid2 = _errs16 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data.durationMs !== void 0) {
												let data7 = data.durationMs;
												const _errs18 = errors;
												if (!(typeof data7 == "number" && isFinite(data7))) {
													const err9 = {
														instancePath: instancePath + "/durationMs",
														schemaPath: "JournalEntry/properties/durationMs/type",
														keyword: "type",
														params: { type: "number" },
														message: "must be number"
													};
													if (vErrors === null) vErrors = [err9];
													else vErrors.push(err9);
													errors++;
												}
												var valid2 = _errs18 === errors;
											} else var valid2 = true;
											if (valid2) {
												if (data.caller !== void 0) {
													const _errs20 = errors;
													if (typeof data.caller !== "string") {
														const err10 = {
															instancePath: instancePath + "/caller",
															schemaPath: "JournalEntry/properties/caller/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														};
														if (vErrors === null) vErrors = [err10];
														else vErrors.push(err10);
														errors++;
													}
													var valid2 = _errs20 === errors;
												} else var valid2 = true;
												if (valid2) {
													if (data.rule !== void 0) {
														const _errs22 = errors;
														if (typeof data.rule !== "string") {
															const err11 = {
																instancePath: instancePath + "/rule",
																schemaPath: "JournalEntry/properties/rule/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															};
															if (vErrors === null) vErrors = [err11];
															else vErrors.push(err11);
															errors++;
														}
														var valid2 = _errs22 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data.fault !== void 0) {
															const _errs24 = errors;
															if (typeof data.fault !== "string") {
																const err12 = {
																	instancePath: instancePath + "/fault",
																	schemaPath: "JournalEntry/properties/fault/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																};
																if (vErrors === null) vErrors = [err12];
																else vErrors.push(err12);
																errors++;
															}
															var valid2 = _errs24 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data.override !== void 0) {
																let data11 = data.override;
																const _errs26 = errors;
																if (typeof data11 !== "boolean") {
																	const err13 = {
																		instancePath: instancePath + "/override",
																		schemaPath: "JournalEntry/properties/override/type",
																		keyword: "type",
																		params: { type: "boolean" },
																		message: "must be boolean"
																	};
																	if (vErrors === null) vErrors = [err13];
																	else vErrors.push(err13);
																	errors++;
																}
																if (true !== data11) {
																	const err14 = {
																		instancePath: instancePath + "/override",
																		schemaPath: "JournalEntry/properties/override/const",
																		keyword: "const",
																		params: { allowedValue: true },
																		message: "must be equal to constant"
																	};
																	if (vErrors === null) vErrors = [err14];
																	else vErrors.push(err14);
																	errors++;
																}
																var valid2 = _errs26 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data.validation !== void 0) {
																	let data12 = data.validation;
																	const _errs28 = errors;
																	if (typeof data12 !== "string") {
																		const err15 = {
																			instancePath: instancePath + "/validation",
																			schemaPath: "JournalEntry/properties/validation/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		};
																		if (vErrors === null) vErrors = [err15];
																		else vErrors.push(err15);
																		errors++;
																	}
																	if (!(data12 === "passed" || data12 === "failed" || data12 === "skipped")) {
																		const err16 = {
																			instancePath: instancePath + "/validation",
																			schemaPath: "JournalEntry/properties/validation/enum",
																			keyword: "enum",
																			params: { allowedValues: schema57.properties.validation.enum },
																			message: "must be equal to one of the allowed values"
																		};
																		if (vErrors === null) vErrors = [err16];
																		else vErrors.push(err16);
																		errors++;
																	}
																	var valid2 = _errs28 === errors;
																} else var valid2 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			const err17 = {
				instancePath,
				schemaPath: "JournalEntry/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs30 = errors;
		if (!validate45(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs30 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs31 = errors;
			if (errors === errors) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing1;
					if (data.id === void 0 && (missing1 = "id") || data.event === void 0 && (missing1 = "event") || data.at === void 0 && (missing1 = "at")) {
						const err18 = {
							instancePath,
							schemaPath: "SocketEvent/required",
							keyword: "required",
							params: { missingProperty: missing1 },
							message: "must have required property '" + missing1 + "'"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					} else {
						if (data.id !== void 0) {
							const _errs34 = errors;
							if (typeof data.id !== "string") {
								const err19 = {
									instancePath: instancePath + "/id",
									schemaPath: "SocketEvent/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
							var valid4 = _errs34 === errors;
						} else var valid4 = true;
						if (valid4) {
							if (data.event !== void 0) {
								let data14 = data.event;
								const _errs36 = errors;
								if (typeof data14 !== "string") {
									const err20 = {
										instancePath: instancePath + "/event",
										schemaPath: "SocketEvent/properties/event/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
								if (!(data14 === "opened" || data14 === "closed")) {
									const err21 = {
										instancePath: instancePath + "/event",
										schemaPath: "SocketEvent/properties/event/enum",
										keyword: "enum",
										params: { allowedValues: schema65.properties.event.enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
								var valid4 = _errs36 === errors;
							} else var valid4 = true;
							if (valid4) {
								if (data.at !== void 0) {
									let data15 = data.at;
									const _errs38 = errors;
									if (!(typeof data15 == "number" && isFinite(data15))) {
										const err22 = {
											instancePath: instancePath + "/at",
											schemaPath: "SocketEvent/properties/at/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
									var valid4 = _errs38 === errors;
								} else var valid4 = true;
							}
						}
					}
				} else {
					const err23 = {
						instancePath,
						schemaPath: "SocketEvent/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
			var _valid0 = _errs31 === errors;
			valid0 = valid0 || _valid0;
			if (!valid0) {
				const _errs40 = errors;
				if (errors === errors) {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						let missing2;
						if (data.operation === void 0 && (missing2 = "operation") || data.at === void 0 && (missing2 = "at")) {
							const err24 = {
								instancePath,
								schemaPath: "ControlEvent/required",
								keyword: "required",
								params: { missingProperty: missing2 },
								message: "must have required property '" + missing2 + "'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						} else {
							if (data.operation !== void 0) {
								const _errs43 = errors;
								if (typeof data.operation !== "string") {
									const err25 = {
										instancePath: instancePath + "/operation",
										schemaPath: "ControlEvent/properties/operation/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								var valid6 = _errs43 === errors;
							} else var valid6 = true;
							if (valid6) {
								if (data.at !== void 0) {
									let data17 = data.at;
									const _errs45 = errors;
									if (!(typeof data17 == "number" && isFinite(data17))) {
										const err26 = {
											instancePath: instancePath + "/at",
											schemaPath: "ControlEvent/properties/at/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
									var valid6 = _errs45 === errors;
								} else var valid6 = true;
							}
						}
					} else {
						const err27 = {
							instancePath,
							schemaPath: "ControlEvent/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				var _valid0 = _errs40 === errors;
				valid0 = valid0 || _valid0;
			}
		}
	}
	if (!valid0) {
		const err28 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
		validate44.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate44.errors = vErrors;
	return errors === 0;
}
const getPresenceChanges_200 = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate45(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate50.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			}];
			return false;
		}
	}
	validate50.errors = vErrors;
	return errors === 0;
}
const getRules_200 = validate52;
const schema69 = {
	"type": "object",
	"required": [
		"id",
		"service",
		"says",
		"source",
		"confidence"
	],
	"properties": {
		"id": { "type": "string" },
		"service": { "$ref": "Service" },
		"says": { "type": "string" },
		"source": { "type": "string" },
		"confidence": {
			"type": "string",
			"enum": [
				"documented",
				"observed",
				"assumed"
			]
		}
	}
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.service === void 0 && (missing0 = "service") || data.says === void 0 && (missing0 = "says") || data.source === void 0 && (missing0 = "source") || data.confidence === void 0 && (missing0 = "confidence")) {
			validate53.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.id !== void 0) {
				if (typeof data.id !== "string") {
					validate53.errors = [{
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.service !== void 0) {
					let data1 = data.service;
					if (typeof data1 !== "string") {
						validate53.errors = [{
							instancePath: instancePath + "/service",
							schemaPath: "Service/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data1 === "genesys" || data1 === "braincloud")) {
						validate53.errors = [{
							instancePath: instancePath + "/service",
							schemaPath: "Service/enum",
							keyword: "enum",
							params: { allowedValues: schema44.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.says !== void 0) {
						if (typeof data.says !== "string") {
							validate53.errors = [{
								instancePath: instancePath + "/says",
								schemaPath: "#/properties/says/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.source !== void 0) {
							if (typeof data.source !== "string") {
								validate53.errors = [{
									instancePath: instancePath + "/source",
									schemaPath: "#/properties/source/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.confidence !== void 0) {
								let data4 = data.confidence;
								if (typeof data4 !== "string") {
									validate53.errors = [{
										instancePath: instancePath + "/confidence",
										schemaPath: "#/properties/confidence/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								if (!(data4 === "documented" || data4 === "observed" || data4 === "assumed")) {
									validate53.errors = [{
										instancePath: instancePath + "/confidence",
										schemaPath: "#/properties/confidence/enum",
										keyword: "enum",
										params: { allowedValues: schema69.properties.confidence.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate53.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate53.errors = vErrors;
	return true;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate53(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate52.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			}];
			return false;
		}
	}
	validate52.errors = vErrors;
	return errors === 0;
}
const getOperations_200 = validate55;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.operation === void 0 && (missing0 = "operation") || data.service === void 0 && (missing0 = "service")) {
			validate56.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.operation !== void 0) {
				if (typeof data.operation !== "string") {
					validate56.errors = [{
						instancePath: instancePath + "/operation",
						schemaPath: "#/properties/operation/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.service !== void 0) {
					let data1 = data.service;
					if (typeof data1 !== "string") {
						validate56.errors = [{
							instancePath: instancePath + "/service",
							schemaPath: "Service/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data1 === "genesys" || data1 === "braincloud")) {
						validate56.errors = [{
							instancePath: instancePath + "/service",
							schemaPath: "Service/enum",
							keyword: "enum",
							params: { allowedValues: schema44.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.method !== void 0) {
						if (typeof data.method !== "string") {
							validate56.errors = [{
								instancePath: instancePath + "/method",
								schemaPath: "#/properties/method/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.path !== void 0) {
							if (typeof data.path !== "string") {
								validate56.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate56.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate56.errors = vErrors;
	return true;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate56(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate55.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			}];
			return false;
		}
	}
	validate55.errors = vErrors;
	return errors === 0;
}
const Settings = validate58;
const schema76 = {
	"type": "string",
	"enum": [
		"current",
		"classic",
		"v1"
	]
};
const schema77 = {
	"type": "string",
	"enum": ["count", "enforce"]
};
const schema81 = {
	"type": "string",
	"enum": ["title", "upper"]
};
const schema84 = {
	"type": "string",
	"enum": ["admin", "refuse"]
};
const schema91 = {
	"type": "string",
	"enum": ["page", "automatic"]
};
const schema93 = {
	"type": "string",
	"enum": [
		"rotate",
		"keep",
		"none"
	]
};
const pattern1 = new RegExp("^(?:https?|wss?)://(?:[\\w.-]+|\\[[\\da-fA-F:.]+\\])(?::\\d{1,5})?(?:/[^\\s?#]*)?$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.contract === void 0 && (missing0 = "contract") || data.rateLimit === void 0 && (missing0 = "rateLimit") || data.requestsPerMinute === void 0 && (missing0 = "requestsPerMinute") || data.maxMessageLength === void 0 && (missing0 = "maxMessageLength") || data.readAfterWriteMs === void 0 && (missing0 = "readAfterWriteMs") || data.systemPresenceNames === void 0 && (missing0 = "systemPresenceNames") || data.tokenLifetimeSeconds === void 0 && (missing0 = "tokenLifetimeSeconds") || data.maxBodyBytes === void 0 && (missing0 = "maxBodyBytes") || data.maxChannels === void 0 && (missing0 = "maxChannels") || data.maxTopicsPerChannel === void 0 && (missing0 = "maxTopicsPerChannel") || data.channelLifetimeSeconds === void 0 && (missing0 = "channelLifetimeSeconds") || data.heartbeatSeconds === void 0 && (missing0 = "heartbeatSeconds") || data.maxSocketBufferBytes === void 0 && (missing0 = "maxSocketBufferBytes") || data.login === void 0 && (missing0 = "login") || data.authorizationCodeLifetimeSeconds === void 0 && (missing0 = "authorizationCodeLifetimeSeconds") || data.refreshTokens === void 0 && (missing0 = "refreshTokens")) {
			validate59.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.contract !== void 0) {
				let data0 = data.contract;
				if (typeof data0 !== "string") {
					validate59.errors = [{
						instancePath: instancePath + "/contract",
						schemaPath: "Contract/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				if (!(data0 === "current" || data0 === "classic" || data0 === "v1")) {
					validate59.errors = [{
						instancePath: instancePath + "/contract",
						schemaPath: "Contract/enum",
						keyword: "enum",
						params: { allowedValues: schema76.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.rateLimit !== void 0) {
					let data1 = data.rateLimit;
					if (typeof data1 !== "string") {
						validate59.errors = [{
							instancePath: instancePath + "/rateLimit",
							schemaPath: "RateLimitMode/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data1 === "count" || data1 === "enforce")) {
						validate59.errors = [{
							instancePath: instancePath + "/rateLimit",
							schemaPath: "RateLimitMode/enum",
							keyword: "enum",
							params: { allowedValues: schema77.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.requestsPerMinute !== void 0) {
						let data2 = data.requestsPerMinute;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate59.errors = [{
								instancePath: instancePath + "/requestsPerMinute",
								schemaPath: "PositiveInteger/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 1 || isNaN(data2)) {
								validate59.errors = [{
									instancePath: instancePath + "/requestsPerMinute",
									schemaPath: "PositiveInteger/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.maxMessageLength !== void 0) {
							let data3 = data.maxMessageLength;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate59.errors = [{
									instancePath: instancePath + "/maxMessageLength",
									schemaPath: "WholeNumber/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									validate59.errors = [{
										instancePath: instancePath + "/maxMessageLength",
										schemaPath: "WholeNumber/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.readAfterWriteMs !== void 0) {
								let data4 = data.readAfterWriteMs;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate59.errors = [{
										instancePath: instancePath + "/readAfterWriteMs",
										schemaPath: "WholeNumber/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate59.errors = [{
											instancePath: instancePath + "/readAfterWriteMs",
											schemaPath: "WholeNumber/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.systemPresenceNames !== void 0) {
									let data5 = data.systemPresenceNames;
									if (typeof data5 !== "string") {
										validate59.errors = [{
											instancePath: instancePath + "/systemPresenceNames",
											schemaPath: "SystemPresenceNames/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									if (!(data5 === "title" || data5 === "upper")) {
										validate59.errors = [{
											instancePath: instancePath + "/systemPresenceNames",
											schemaPath: "SystemPresenceNames/enum",
											keyword: "enum",
											params: { allowedValues: schema81.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.tokenLifetimeSeconds !== void 0) {
										let data6 = data.tokenLifetimeSeconds;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
											validate59.errors = [{
												instancePath: instancePath + "/tokenLifetimeSeconds",
												schemaPath: "PositiveInteger/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (typeof data6 == "number" && isFinite(data6)) {
											if (data6 < 1 || isNaN(data6)) {
												validate59.errors = [{
													instancePath: instancePath + "/tokenLifetimeSeconds",
													schemaPath: "PositiveInteger/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1"
												}];
												return false;
											}
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.maxBodyBytes !== void 0) {
											let data7 = data.maxBodyBytes;
											if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
												validate59.errors = [{
													instancePath: instancePath + "/maxBodyBytes",
													schemaPath: "PositiveInteger/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (typeof data7 == "number" && isFinite(data7)) {
												if (data7 < 1 || isNaN(data7)) {
													validate59.errors = [{
														instancePath: instancePath + "/maxBodyBytes",
														schemaPath: "PositiveInteger/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													}];
													return false;
												}
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.unknownTokens !== void 0) {
												let data8 = data.unknownTokens;
												if (typeof data8 !== "string") {
													validate59.errors = [{
														instancePath: instancePath + "/unknownTokens",
														schemaPath: "UnknownTokens/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												if (!(data8 === "admin" || data8 === "refuse")) {
													validate59.errors = [{
														instancePath: instancePath + "/unknownTokens",
														schemaPath: "UnknownTokens/enum",
														keyword: "enum",
														params: { allowedValues: schema84.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.publicUrl !== void 0) {
													let data9 = data.publicUrl;
													if (typeof data9 === "string") {
														if (!pattern1.test(data9)) {
															validate59.errors = [{
																instancePath: instancePath + "/publicUrl",
																schemaPath: "PublicUrl/pattern",
																keyword: "pattern",
																params: { pattern: "^(?:https?|wss?)://(?:[\\w.-]+|\\[[\\da-fA-F:.]+\\])(?::\\d{1,5})?(?:/[^\\s?#]*)?$" },
																message: "must match pattern \"^(?:https?|wss?)://(?:[\\w.-]+|\\[[\\da-fA-F:.]+\\])(?::\\d{1,5})?(?:/[^\\s?#]*)?$\""
															}];
															return false;
														}
													} else {
														validate59.errors = [{
															instancePath: instancePath + "/publicUrl",
															schemaPath: "PublicUrl/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.maxChannels !== void 0) {
														let data10 = data.maxChannels;
														if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
															validate59.errors = [{
																instancePath: instancePath + "/maxChannels",
																schemaPath: "PositiveInteger/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (typeof data10 == "number" && isFinite(data10)) {
															if (data10 < 1 || isNaN(data10)) {
																validate59.errors = [{
																	instancePath: instancePath + "/maxChannels",
																	schemaPath: "PositiveInteger/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 1
																	},
																	message: "must be >= 1"
																}];
																return false;
															}
														}
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.maxTopicsPerChannel !== void 0) {
															let data11 = data.maxTopicsPerChannel;
															if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
																validate59.errors = [{
																	instancePath: instancePath + "/maxTopicsPerChannel",
																	schemaPath: "PositiveInteger/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																}];
																return false;
															}
															if (typeof data11 == "number" && isFinite(data11)) {
																if (data11 < 1 || isNaN(data11)) {
																	validate59.errors = [{
																		instancePath: instancePath + "/maxTopicsPerChannel",
																		schemaPath: "PositiveInteger/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 1
																		},
																		message: "must be >= 1"
																	}];
																	return false;
																}
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.channelLifetimeSeconds !== void 0) {
																let data12 = data.channelLifetimeSeconds;
																if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																	validate59.errors = [{
																		instancePath: instancePath + "/channelLifetimeSeconds",
																		schemaPath: "PositiveInteger/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	}];
																	return false;
																}
																if (typeof data12 == "number" && isFinite(data12)) {
																	if (data12 < 1 || isNaN(data12)) {
																		validate59.errors = [{
																			instancePath: instancePath + "/channelLifetimeSeconds",
																			schemaPath: "PositiveInteger/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 1
																			},
																			message: "must be >= 1"
																		}];
																		return false;
																	}
																}
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.heartbeatSeconds !== void 0) {
																	let data13 = data.heartbeatSeconds;
																	if (typeof data13 == "number" && isFinite(data13)) {
																		if (data13 <= 0 || isNaN(data13)) {
																			validate59.errors = [{
																				instancePath: instancePath + "/heartbeatSeconds",
																				schemaPath: "PositiveNumber/exclusiveMinimum",
																				keyword: "exclusiveMinimum",
																				params: {
																					comparison: ">",
																					limit: 0
																				},
																				message: "must be > 0"
																			}];
																			return false;
																		}
																	} else {
																		validate59.errors = [{
																			instancePath: instancePath + "/heartbeatSeconds",
																			schemaPath: "PositiveNumber/type",
																			keyword: "type",
																			params: { type: "number" },
																			message: "must be number"
																		}];
																		return false;
																	}
																	var valid0 = true;
																} else var valid0 = true;
																if (valid0) {
																	if (data.maxSocketBufferBytes !== void 0) {
																		let data14 = data.maxSocketBufferBytes;
																		if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																			validate59.errors = [{
																				instancePath: instancePath + "/maxSocketBufferBytes",
																				schemaPath: "PositiveInteger/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (typeof data14 == "number" && isFinite(data14)) {
																			if (data14 < 1 || isNaN(data14)) {
																				validate59.errors = [{
																					instancePath: instancePath + "/maxSocketBufferBytes",
																					schemaPath: "PositiveInteger/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 1
																					},
																					message: "must be >= 1"
																				}];
																				return false;
																			}
																		}
																		var valid0 = true;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.login !== void 0) {
																			let data15 = data.login;
																			if (typeof data15 !== "string") {
																				validate59.errors = [{
																					instancePath: instancePath + "/login",
																					schemaPath: "LoginMode/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			if (!(data15 === "page" || data15 === "automatic")) {
																				validate59.errors = [{
																					instancePath: instancePath + "/login",
																					schemaPath: "LoginMode/enum",
																					keyword: "enum",
																					params: { allowedValues: schema91.enum },
																					message: "must be equal to one of the allowed values"
																				}];
																				return false;
																			}
																			var valid0 = true;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.authorizationCodeLifetimeSeconds !== void 0) {
																				let data16 = data.authorizationCodeLifetimeSeconds;
																				if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
																					validate59.errors = [{
																						instancePath: instancePath + "/authorizationCodeLifetimeSeconds",
																						schemaPath: "PositiveInteger/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				if (typeof data16 == "number" && isFinite(data16)) {
																					if (data16 < 1 || isNaN(data16)) {
																						validate59.errors = [{
																							instancePath: instancePath + "/authorizationCodeLifetimeSeconds",
																							schemaPath: "PositiveInteger/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 1
																							},
																							message: "must be >= 1"
																						}];
																						return false;
																					}
																				}
																				var valid0 = true;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.refreshTokens !== void 0) {
																					let data17 = data.refreshTokens;
																					if (typeof data17 !== "string") {
																						validate59.errors = [{
																							instancePath: instancePath + "/refreshTokens",
																							schemaPath: "RefreshTokenMode/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																					if (!(data17 === "rotate" || data17 === "keep" || data17 === "none")) {
																						validate59.errors = [{
																							instancePath: instancePath + "/refreshTokens",
																							schemaPath: "RefreshTokenMode/enum",
																							keyword: "enum",
																							params: { allowedValues: schema93.enum },
																							message: "must be equal to one of the allowed values"
																						}];
																						return false;
																					}
																					var valid0 = true;
																				} else var valid0 = true;
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate59.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate59.errors = vErrors;
	return true;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.presenceEnabled === void 0 && (missing0 = "presenceEnabled") || data.richActivity === void 0 && (missing0 = "richActivity") || data.realTimeUpdates === void 0 && (missing0 = "realTimeUpdates") || data.rttEnabled === void 0 && (missing0 = "rttEnabled") || data.maxContentBytes === void 0 && (missing0 = "maxContentBytes") || data.presPxExpirySecs === void 0 && (missing0 = "presPxExpirySecs") || data.presPxExpiryExtSecMax === void 0 && (missing0 = "presPxExpiryExtSecMax") || data.mutualFriends === void 0 && (missing0 = "mutualFriends") || data.maxSessions === void 0 && (missing0 = "maxSessions") || data.sessionExpirySeconds === void 0 && (missing0 = "sessionExpirySeconds") || data.serverSessionExpirySeconds === void 0 && (missing0 = "serverSessionExpirySeconds") || data.connectSeconds === void 0 && (missing0 = "connectSeconds") || data.heartbeatSeconds === void 0 && (missing0 = "heartbeatSeconds") || data.silentHeartbeats === void 0 && (missing0 = "silentHeartbeats") || data.maxQueuedBytes === void 0 && (missing0 = "maxQueuedBytes") || data.maxBundleMsgs === void 0 && (missing0 = "maxBundleMsgs") || data.maxBodyBytes === void 0 && (missing0 = "maxBodyBytes")) {
			validate61.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.presenceEnabled !== void 0) {
				if (typeof data.presenceEnabled !== "boolean") {
					validate61.errors = [{
						instancePath: instancePath + "/presenceEnabled",
						schemaPath: "#/properties/presenceEnabled/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.richActivity !== void 0) {
					if (typeof data.richActivity !== "boolean") {
						validate61.errors = [{
							instancePath: instancePath + "/richActivity",
							schemaPath: "#/properties/richActivity/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.realTimeUpdates !== void 0) {
						if (typeof data.realTimeUpdates !== "boolean") {
							validate61.errors = [{
								instancePath: instancePath + "/realTimeUpdates",
								schemaPath: "#/properties/realTimeUpdates/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.rttEnabled !== void 0) {
							if (typeof data.rttEnabled !== "boolean") {
								validate61.errors = [{
									instancePath: instancePath + "/rttEnabled",
									schemaPath: "#/properties/rttEnabled/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.maxContentBytes !== void 0) {
								let data4 = data.maxContentBytes;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate61.errors = [{
										instancePath: instancePath + "/maxContentBytes",
										schemaPath: "WholeNumber/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate61.errors = [{
											instancePath: instancePath + "/maxContentBytes",
											schemaPath: "WholeNumber/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.presPxExpirySecs !== void 0) {
									let data5 = data.presPxExpirySecs;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate61.errors = [{
											instancePath: instancePath + "/presPxExpirySecs",
											schemaPath: "PositiveInteger/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 1 || isNaN(data5)) {
											validate61.errors = [{
												instancePath: instancePath + "/presPxExpirySecs",
												schemaPath: "PositiveInteger/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.presPxExpiryExtSecMax !== void 0) {
										let data6 = data.presPxExpiryExtSecMax;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
											validate61.errors = [{
												instancePath: instancePath + "/presPxExpiryExtSecMax",
												schemaPath: "PositiveInteger/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (typeof data6 == "number" && isFinite(data6)) {
											if (data6 < 1 || isNaN(data6)) {
												validate61.errors = [{
													instancePath: instancePath + "/presPxExpiryExtSecMax",
													schemaPath: "PositiveInteger/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1"
												}];
												return false;
											}
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.mutualFriends !== void 0) {
											if (typeof data.mutualFriends !== "boolean") {
												validate61.errors = [{
													instancePath: instancePath + "/mutualFriends",
													schemaPath: "#/properties/mutualFriends/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.maxSessions !== void 0) {
												let data8 = data.maxSessions;
												if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
													validate61.errors = [{
														instancePath: instancePath + "/maxSessions",
														schemaPath: "PositiveInteger/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													}];
													return false;
												}
												if (typeof data8 == "number" && isFinite(data8)) {
													if (data8 < 1 || isNaN(data8)) {
														validate61.errors = [{
															instancePath: instancePath + "/maxSessions",
															schemaPath: "PositiveInteger/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 1
															},
															message: "must be >= 1"
														}];
														return false;
													}
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.sessionExpirySeconds !== void 0) {
													let data9 = data.sessionExpirySeconds;
													if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
														validate61.errors = [{
															instancePath: instancePath + "/sessionExpirySeconds",
															schemaPath: "PositiveInteger/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (typeof data9 == "number" && isFinite(data9)) {
														if (data9 < 1 || isNaN(data9)) {
															validate61.errors = [{
																instancePath: instancePath + "/sessionExpirySeconds",
																schemaPath: "PositiveInteger/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																message: "must be >= 1"
															}];
															return false;
														}
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.serverSessionExpirySeconds !== void 0) {
														let data10 = data.serverSessionExpirySeconds;
														if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
															validate61.errors = [{
																instancePath: instancePath + "/serverSessionExpirySeconds",
																schemaPath: "PositiveInteger/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (typeof data10 == "number" && isFinite(data10)) {
															if (data10 < 1 || isNaN(data10)) {
																validate61.errors = [{
																	instancePath: instancePath + "/serverSessionExpirySeconds",
																	schemaPath: "PositiveInteger/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 1
																	},
																	message: "must be >= 1"
																}];
																return false;
															}
														}
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.connectSeconds !== void 0) {
															let data11 = data.connectSeconds;
															if (typeof data11 == "number" && isFinite(data11)) {
																if (data11 <= 0 || isNaN(data11)) {
																	validate61.errors = [{
																		instancePath: instancePath + "/connectSeconds",
																		schemaPath: "PositiveNumber/exclusiveMinimum",
																		keyword: "exclusiveMinimum",
																		params: {
																			comparison: ">",
																			limit: 0
																		},
																		message: "must be > 0"
																	}];
																	return false;
																}
															} else {
																validate61.errors = [{
																	instancePath: instancePath + "/connectSeconds",
																	schemaPath: "PositiveNumber/type",
																	keyword: "type",
																	params: { type: "number" },
																	message: "must be number"
																}];
																return false;
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.heartbeatSeconds !== void 0) {
																let data12 = data.heartbeatSeconds;
																if (typeof data12 == "number" && isFinite(data12)) {
																	if (data12 <= 0 || isNaN(data12)) {
																		validate61.errors = [{
																			instancePath: instancePath + "/heartbeatSeconds",
																			schemaPath: "PositiveNumber/exclusiveMinimum",
																			keyword: "exclusiveMinimum",
																			params: {
																				comparison: ">",
																				limit: 0
																			},
																			message: "must be > 0"
																		}];
																		return false;
																	}
																} else {
																	validate61.errors = [{
																		instancePath: instancePath + "/heartbeatSeconds",
																		schemaPath: "PositiveNumber/type",
																		keyword: "type",
																		params: { type: "number" },
																		message: "must be number"
																	}];
																	return false;
																}
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.silentHeartbeats !== void 0) {
																	let data13 = data.silentHeartbeats;
																	if (typeof data13 == "number" && isFinite(data13)) {
																		if (data13 <= 0 || isNaN(data13)) {
																			validate61.errors = [{
																				instancePath: instancePath + "/silentHeartbeats",
																				schemaPath: "PositiveNumber/exclusiveMinimum",
																				keyword: "exclusiveMinimum",
																				params: {
																					comparison: ">",
																					limit: 0
																				},
																				message: "must be > 0"
																			}];
																			return false;
																		}
																	} else {
																		validate61.errors = [{
																			instancePath: instancePath + "/silentHeartbeats",
																			schemaPath: "PositiveNumber/type",
																			keyword: "type",
																			params: { type: "number" },
																			message: "must be number"
																		}];
																		return false;
																	}
																	var valid0 = true;
																} else var valid0 = true;
																if (valid0) {
																	if (data.maxQueuedBytes !== void 0) {
																		let data14 = data.maxQueuedBytes;
																		if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																			validate61.errors = [{
																				instancePath: instancePath + "/maxQueuedBytes",
																				schemaPath: "PositiveInteger/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		if (typeof data14 == "number" && isFinite(data14)) {
																			if (data14 < 1 || isNaN(data14)) {
																				validate61.errors = [{
																					instancePath: instancePath + "/maxQueuedBytes",
																					schemaPath: "PositiveInteger/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 1
																					},
																					message: "must be >= 1"
																				}];
																				return false;
																			}
																		}
																		var valid0 = true;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.packetsPerSecond !== void 0) {
																			let data15 = data.packetsPerSecond;
																			if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
																				validate61.errors = [{
																					instancePath: instancePath + "/packetsPerSecond",
																					schemaPath: "PositiveInteger/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			if (typeof data15 == "number" && isFinite(data15)) {
																				if (data15 < 1 || isNaN(data15)) {
																					validate61.errors = [{
																						instancePath: instancePath + "/packetsPerSecond",
																						schemaPath: "PositiveInteger/minimum",
																						keyword: "minimum",
																						params: {
																							comparison: ">=",
																							limit: 1
																						},
																						message: "must be >= 1"
																					}];
																					return false;
																				}
																			}
																			var valid0 = true;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.maxBundleMsgs !== void 0) {
																				let data16 = data.maxBundleMsgs;
																				if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
																					validate61.errors = [{
																						instancePath: instancePath + "/maxBundleMsgs",
																						schemaPath: "PositiveInteger/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				if (typeof data16 == "number" && isFinite(data16)) {
																					if (data16 < 1 || isNaN(data16)) {
																						validate61.errors = [{
																							instancePath: instancePath + "/maxBundleMsgs",
																							schemaPath: "PositiveInteger/minimum",
																							keyword: "minimum",
																							params: {
																								comparison: ">=",
																								limit: 1
																							},
																							message: "must be >= 1"
																						}];
																						return false;
																					}
																				}
																				var valid0 = true;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.maxGroupMembers !== void 0) {
																					let data17 = data.maxGroupMembers;
																					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
																						validate61.errors = [{
																							instancePath: instancePath + "/maxGroupMembers",
																							schemaPath: "PositiveInteger/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					if (typeof data17 == "number" && isFinite(data17)) {
																						if (data17 < 1 || isNaN(data17)) {
																							validate61.errors = [{
																								instancePath: instancePath + "/maxGroupMembers",
																								schemaPath: "PositiveInteger/minimum",
																								keyword: "minimum",
																								params: {
																									comparison: ">=",
																									limit: 1
																								},
																								message: "must be >= 1"
																							}];
																							return false;
																						}
																					}
																					var valid0 = true;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.minimumGameVersion !== void 0) {
																						let data18 = data.minimumGameVersion;
																						if (typeof data18 === "string") {
																							if (data18.length < 1) {
																								validate61.errors = [{
																									instancePath: instancePath + "/minimumGameVersion",
																									schemaPath: "NonEmptyText/minLength",
																									keyword: "minLength",
																									params: { limit: 1 },
																									message: "must NOT have fewer than 1 characters"
																								}];
																								return false;
																							}
																						} else {
																							validate61.errors = [{
																								instancePath: instancePath + "/minimumGameVersion",
																								schemaPath: "NonEmptyText/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid0 = true;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.upgradeAppId !== void 0) {
																							let data19 = data.upgradeAppId;
																							if (typeof data19 === "string") {
																								if (data19.length < 1) {
																									validate61.errors = [{
																										instancePath: instancePath + "/upgradeAppId",
																										schemaPath: "NonEmptyText/minLength",
																										keyword: "minLength",
																										params: { limit: 1 },
																										message: "must NOT have fewer than 1 characters"
																									}];
																									return false;
																								}
																							} else {
																								validate61.errors = [{
																									instancePath: instancePath + "/upgradeAppId",
																									schemaPath: "NonEmptyText/type",
																									keyword: "type",
																									params: { type: "string" },
																									message: "must be string"
																								}];
																								return false;
																							}
																							var valid0 = true;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.disabledMessage !== void 0) {
																								let data20 = data.disabledMessage;
																								if (typeof data20 === "string") {
																									if (data20.length < 1) {
																										validate61.errors = [{
																											instancePath: instancePath + "/disabledMessage",
																											schemaPath: "NonEmptyText/minLength",
																											keyword: "minLength",
																											params: { limit: 1 },
																											message: "must NOT have fewer than 1 characters"
																										}];
																										return false;
																									}
																								} else {
																									validate61.errors = [{
																										instancePath: instancePath + "/disabledMessage",
																										schemaPath: "NonEmptyText/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																								var valid0 = true;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.maxBodyBytes !== void 0) {
																									let data21 = data.maxBodyBytes;
																									if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
																										validate61.errors = [{
																											instancePath: instancePath + "/maxBodyBytes",
																											schemaPath: "PositiveInteger/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (typeof data21 == "number" && isFinite(data21)) {
																										if (data21 < 1 || isNaN(data21)) {
																											validate61.errors = [{
																												instancePath: instancePath + "/maxBodyBytes",
																												schemaPath: "PositiveInteger/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 1
																												},
																												message: "must be >= 1"
																											}];
																											return false;
																										}
																									}
																									var valid0 = true;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.publicUrl !== void 0) {
																										let data22 = data.publicUrl;
																										if (typeof data22 === "string") {
																											if (!pattern1.test(data22)) {
																												validate61.errors = [{
																													instancePath: instancePath + "/publicUrl",
																													schemaPath: "PublicUrl/pattern",
																													keyword: "pattern",
																													params: { pattern: "^(?:https?|wss?)://(?:[\\w.-]+|\\[[\\da-fA-F:.]+\\])(?::\\d{1,5})?(?:/[^\\s?#]*)?$" },
																													message: "must match pattern \"^(?:https?|wss?)://(?:[\\w.-]+|\\[[\\da-fA-F:.]+\\])(?::\\d{1,5})?(?:/[^\\s?#]*)?$\""
																												}];
																												return false;
																											}
																										} else {
																											validate61.errors = [{
																												instancePath: instancePath + "/publicUrl",
																												schemaPath: "PublicUrl/type",
																												keyword: "type",
																												params: { type: "string" },
																												message: "must be string"
																											}];
																											return false;
																										}
																										var valid0 = true;
																									} else var valid0 = true;
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate61.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate61.errors = vErrors;
	return true;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.genesys === void 0 && (missing0 = "genesys") || data.braincloud === void 0 && (missing0 = "braincloud")) {
				validate58.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.genesys !== void 0) {
					const _errs1 = errors;
					if (!validate59(data.genesys, {
						instancePath: instancePath + "/genesys",
						parentData: data,
						parentDataProperty: "genesys",
						rootData
					})) {
						vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.braincloud !== void 0) {
						const _errs2 = errors;
						if (!validate61(data.braincloud, {
							instancePath: instancePath + "/braincloud",
							parentData: data,
							parentDataProperty: "braincloud",
							rootData
						})) {
							vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate58.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate58.errors = vErrors;
	return errors === 0;
}
const getOverrides_200 = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				let missing0;
				if (data0.operation === void 0 && (missing0 = "operation") || data0.once === void 0 && (missing0 = "once")) {
					validate63.errors = [{
						instancePath: instancePath + "/" + i0,
						schemaPath: "Override/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					}];
					return false;
				} else {
					if (data0.operation !== void 0) {
						if (typeof data0.operation !== "string") {
							validate63.errors = [{
								instancePath: instancePath + "/" + i0 + "/operation",
								schemaPath: "Override/properties/operation/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid2 = true;
					} else var valid2 = true;
					if (valid2) {
						if (data0.once !== void 0) {
							if (typeof data0.once !== "boolean") {
								validate63.errors = [{
									instancePath: instancePath + "/" + i0 + "/once",
									schemaPath: "Override/properties/once/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid2 = true;
						} else var valid2 = true;
					}
				}
			} else {
				validate63.errors = [{
					instancePath: instancePath + "/" + i0,
					schemaPath: "Override/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate63.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate63.errors = vErrors;
	return true;
}
const Override = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.operation === void 0 && (missing0 = "operation") || data.once === void 0 && (missing0 = "once")) {
			validate64.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.operation !== void 0) {
				if (typeof data.operation !== "string") {
					validate64.errors = [{
						instancePath: instancePath + "/operation",
						schemaPath: "#/properties/operation/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.once !== void 0) {
					if (typeof data.once !== "boolean") {
						validate64.errors = [{
							instancePath: instancePath + "/once",
							schemaPath: "#/properties/once/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate64.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate64.errors = vErrors;
	return true;
}
const IssuedToken = validate65;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.accessToken === void 0 && (missing0 = "accessToken")) {
			validate65.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.accessToken !== void 0) {
				if (typeof data.accessToken !== "string") {
					validate65.errors = [{
						instancePath: instancePath + "/accessToken",
						schemaPath: "#/properties/accessToken/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.expiresAt !== void 0) {
					let data1 = data.expiresAt;
					if (typeof data1 === "string") {
						if (!formats0.validate(data1)) {
							validate65.errors = [{
								instancePath: instancePath + "/expiresAt",
								schemaPath: "#/properties/expiresAt/format",
								keyword: "format",
								params: { format: "date-time" },
								message: "must match format \"date-time\""
							}];
							return false;
						}
					} else {
						validate65.errors = [{
							instancePath: instancePath + "/expiresAt",
							schemaPath: "#/properties/expiresAt/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate65.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate65.errors = vErrors;
	return true;
}
const getWorlds_200 = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				let missing0;
				if (data0.name === void 0 && (missing0 = "name") || data0.usedAt === void 0 && (missing0 = "usedAt") || data0.sockets === void 0 && (missing0 = "sockets")) {
					validate66.errors = [{
						instancePath: instancePath + "/" + i0,
						schemaPath: "World/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					}];
					return false;
				} else {
					if (data0.name !== void 0) {
						if (typeof data0.name !== "string") {
							validate66.errors = [{
								instancePath: instancePath + "/" + i0 + "/name",
								schemaPath: "World/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid2 = true;
					} else var valid2 = true;
					if (valid2) {
						if (data0.usedAt !== void 0) {
							let data2 = data0.usedAt;
							if (!(typeof data2 == "number" && isFinite(data2))) {
								validate66.errors = [{
									instancePath: instancePath + "/" + i0 + "/usedAt",
									schemaPath: "World/properties/usedAt/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								}];
								return false;
							}
							var valid2 = true;
						} else var valid2 = true;
						if (valid2) {
							if (data0.sockets !== void 0) {
								let data3 = data0.sockets;
								if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
									validate66.errors = [{
										instancePath: instancePath + "/" + i0 + "/sockets",
										schemaPath: "World/properties/sockets/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data3 == "number" && isFinite(data3)) {
									if (data3 < 0 || isNaN(data3)) {
										validate66.errors = [{
											instancePath: instancePath + "/" + i0 + "/sockets",
											schemaPath: "World/properties/sockets/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											},
											message: "must be >= 0"
										}];
										return false;
									}
								}
								var valid2 = true;
							} else var valid2 = true;
						}
					}
				}
			} else {
				validate66.errors = [{
					instancePath: instancePath + "/" + i0,
					schemaPath: "World/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
		}
	} else {
		validate66.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate66.errors = vErrors;
	return true;
}

export { ActiveFault, ActiveFault as postFault_201, Clock, Clock as getClock_200, Clock as postClock_200, ControlError, ControlError as closeSockets_400, ControlError as closeSockets_401, ControlError as deleteFault_400, ControlError as deleteFault_401, ControlError as deleteFault_404, ControlError as deleteFaults_400, ControlError as deleteFaults_401, ControlError as deleteJournal_400, ControlError as deleteJournal_401, ControlError as deleteOverride_400, ControlError as deleteOverride_401, ControlError as deleteOverride_404, ControlError as deleteOverrides_400, ControlError as deleteOverrides_401, ControlError as deleteWorld_400, ControlError as deleteWorld_401, ControlError as deleteWorld_404, ControlError as deleteWorlds_400, ControlError as deleteWorlds_401, ControlError as getClock_400, ControlError as getClock_401, ControlError as getEvents_400, ControlError as getEvents_401, ControlError as getEvents_503, ControlError as getFaults_400, ControlError as getFaults_401, ControlError as getHealth_400, ControlError as getJournal_400, ControlError as getJournal_401, ControlError as getOperations_400, ControlError as getOperations_401, ControlError as getOverrides_400, ControlError as getOverrides_401, ControlError as getPresenceChanges_400, ControlError as getPresenceChanges_401, ControlError as getRules_400, ControlError as getRules_401, ControlError as getScenarios_400, ControlError as getScenarios_401, ControlError as getSettings_400, ControlError as getSettings_401, ControlError as getSnapshot_400, ControlError as getSnapshot_401, ControlError as getState_400, ControlError as getState_401, ControlError as getWorlds_400, ControlError as getWorlds_401, ControlError as patchSettings_400, ControlError as patchSettings_401, ControlError as postClock_400, ControlError as postClock_401, ControlError as postFault_400, ControlError as postFault_401, ControlError as postPresence_400, ControlError as postPresence_401, ControlError as postPresence_404, ControlError as postScenario_400, ControlError as postScenario_401, ControlError as postThirdPartyPresence_400, ControlError as postThirdPartyPresence_401, ControlError as postThirdPartyPresence_404, ControlError as postTokens_400, ControlError as postTokens_401, ControlError as postTokens_404, ControlError as putOverride_400, ControlError as putOverride_401, ControlError as putSnapshot_400, ControlError as putSnapshot_401, ControlError as resetWorld_400, ControlError as resetWorld_401, Health, Health as getHealth_200, Health as putSnapshot_200, Health as resetWorld_200, IssuedToken, IssuedToken as postTokens_201, Override, Override as putOverride_200, Removed, Removed as closeSockets_200, Removed as deleteFault_200, Removed as deleteFaults_200, Removed as deleteJournal_200, Removed as deleteOverride_200, Removed as deleteOverrides_200, Removed as deleteWorld_200, Removed as deleteWorlds_200, Settings, Settings as getSettings_200, Settings as patchSettings_200, Snapshot, Snapshot as getSnapshot_200, State, State as getState_200, UserState, UserState as postPresence_200, UserState as postThirdPartyPresence_200, getEvents_200, getFaults_200, getJournal_200, getOperations_200, getOverrides_200, getPresenceChanges_200, getRules_200, getScenarios_200, getWorlds_200, postScenario_201 };