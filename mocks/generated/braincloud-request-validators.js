// Generated from openapi/braincloud.yaml by `npm run generate`. Do not edit.

// validators.js
const clientPacket = validate10;
const schema11 = {
	"type": "object",
	"required": ["packetId", "messages"],
	"properties": {
		"messages": {
			"type": "array",
			"maxItems": 1e3
		},
		"gameId": { "type": "string" },
		"sessionId": { "type": ["string", "null"] },
		"packetId": {
			"type": "integer",
			"minimum": 0
		}
	}
};
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.packetId === void 0 && (missing0 = "packetId") || data.messages === void 0 && (missing0 = "messages")) {
			validate10.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.messages !== void 0) {
				let data0 = data.messages;
				if (Array.isArray(data0)) {
					if (data0.length > 1e3) {
						validate10.errors = [{
							instancePath: instancePath + "/messages",
							schemaPath: "#/properties/messages/maxItems",
							keyword: "maxItems",
							params: { limit: 1e3 },
							message: "must NOT have more than 1000 items"
						}];
						return false;
					}
				} else {
					validate10.errors = [{
						instancePath: instancePath + "/messages",
						schemaPath: "#/properties/messages/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.gameId !== void 0) {
					if (typeof data.gameId !== "string") {
						validate10.errors = [{
							instancePath: instancePath + "/gameId",
							schemaPath: "#/properties/gameId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.sessionId !== void 0) {
						let data2 = data.sessionId;
						if (typeof data2 !== "string" && data2 !== null) {
							validate10.errors = [{
								instancePath: instancePath + "/sessionId",
								schemaPath: "#/properties/sessionId/type",
								keyword: "type",
								params: { type: schema11.properties.sessionId.type },
								message: "must be string,null"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.packetId !== void 0) {
							let data3 = data.packetId;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate10.errors = [{
									instancePath: instancePath + "/packetId",
									schemaPath: "#/properties/packetId/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									validate10.errors = [{
										instancePath: instancePath + "/packetId",
										schemaPath: "#/properties/packetId/minimum",
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
const serverPacket = validate11;
const schema12 = {
	"type": "object",
	"required": ["packetId", "messages"],
	"properties": {
		"packetId": {
			"type": "integer",
			"minimum": 0
		},
		"sessionId": { "type": ["string", "null"] },
		"messages": {
			"type": "array",
			"maxItems": 1e3
		}
	}
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.packetId === void 0 && (missing0 = "packetId") || data.messages === void 0 && (missing0 = "messages")) {
			validate11.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.packetId !== void 0) {
				let data0 = data.packetId;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate11.errors = [{
						instancePath: instancePath + "/packetId",
						schemaPath: "#/properties/packetId/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 0 || isNaN(data0)) {
						validate11.errors = [{
							instancePath: instancePath + "/packetId",
							schemaPath: "#/properties/packetId/minimum",
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
				if (data.sessionId !== void 0) {
					let data1 = data.sessionId;
					if (typeof data1 !== "string" && data1 !== null) {
						validate11.errors = [{
							instancePath: instancePath + "/sessionId",
							schemaPath: "#/properties/sessionId/type",
							keyword: "type",
							params: { type: schema12.properties.sessionId.type },
							message: "must be string,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.messages !== void 0) {
						let data2 = data.messages;
						if (Array.isArray(data2)) {
							if (data2.length > 1e3) {
								validate11.errors = [{
									instancePath: instancePath + "/messages",
									schemaPath: "#/properties/messages/maxItems",
									keyword: "maxItems",
									params: { limit: 1e3 },
									message: "must NOT have more than 1000 items"
								}];
								return false;
							}
						} else {
							validate11.errors = [{
								instancePath: instancePath + "/messages",
								schemaPath: "#/properties/messages/type",
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
const ServerStandardRequest = validate12;
const schema15 = {
	"type": "object",
	"required": ["service", "operation"],
	"properties": {
		"service": { "type": "string" },
		"operation": { "type": "string" },
		"data": {
			"type": ["object", "null"],
			"additionalProperties": true
		}
	}
};
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.appId === void 0 && (missing0 = "appId") || data.serverName === void 0 && (missing0 = "serverName") || data.serverSecret === void 0 && (missing0 = "serverSecret")) {
			validate12.errors = [{
				instancePath,
				schemaPath: "ServerCredentials/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.appId !== void 0) {
				if (typeof data.appId !== "string") {
					validate12.errors = [{
						instancePath: instancePath + "/appId",
						schemaPath: "ServerCredentials/properties/appId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid2 = true;
			} else var valid2 = true;
			if (valid2) {
				if (data.serverName !== void 0) {
					if (typeof data.serverName !== "string") {
						validate12.errors = [{
							instancePath: instancePath + "/serverName",
							schemaPath: "ServerCredentials/properties/serverName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid2 = true;
				} else var valid2 = true;
				if (valid2) {
					if (data.serverSecret !== void 0) {
						if (typeof data.serverSecret !== "string") {
							validate12.errors = [{
								instancePath: instancePath + "/serverSecret",
								schemaPath: "ServerCredentials/properties/serverSecret/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid2 = true;
					} else var valid2 = true;
				}
			}
		}
	} else {
		validate12.errors = [{
			instancePath,
			schemaPath: "ServerCredentials/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing1;
		if (data.service === void 0 && (missing1 = "service") || data.operation === void 0 && (missing1 = "operation")) {
			validate12.errors = [{
				instancePath,
				schemaPath: "MessageEnvelope/required",
				keyword: "required",
				params: { missingProperty: missing1 },
				message: "must have required property '" + missing1 + "'"
			}];
			return false;
		} else {
			if (data.service !== void 0) {
				if (typeof data.service !== "string") {
					validate12.errors = [{
						instancePath: instancePath + "/service",
						schemaPath: "MessageEnvelope/properties/service/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid4 = true;
			} else var valid4 = true;
			if (valid4) {
				if (data.operation !== void 0) {
					if (typeof data.operation !== "string") {
						validate12.errors = [{
							instancePath: instancePath + "/operation",
							schemaPath: "MessageEnvelope/properties/operation/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid4 = true;
				} else var valid4 = true;
				if (valid4) {
					if (data.data !== void 0) {
						let data5 = data.data;
						if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
							validate12.errors = [{
								instancePath: instancePath + "/data",
								schemaPath: "MessageEnvelope/properties/data/type",
								keyword: "type",
								params: { type: schema15.properties.data.type },
								message: "must be object,null"
							}];
							return false;
						}
						var valid4 = true;
					} else var valid4 = true;
				}
			}
		}
	} else {
		validate12.errors = [{
			instancePath,
			schemaPath: "MessageEnvelope/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate12.errors = vErrors;
	return true;
}
const MessageEnvelope = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.service === void 0 && (missing0 = "service") || data.operation === void 0 && (missing0 = "operation")) {
			validate13.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.service !== void 0) {
				if (typeof data.service !== "string") {
					validate13.errors = [{
						instancePath: instancePath + "/service",
						schemaPath: "#/properties/service/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.operation !== void 0) {
					if (typeof data.operation !== "string") {
						validate13.errors = [{
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
					if (data.data !== void 0) {
						let data2 = data.data;
						if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
							validate13.errors = [{
								instancePath: instancePath + "/data",
								schemaPath: "#/properties/data/type",
								keyword: "type",
								params: { type: schema15.properties.data.type },
								message: "must be object,null"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
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
	validate13.errors = vErrors;
	return true;
}
const RttConnectMessage = validate14;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.appId === void 0 && (missing0 = "appId") || data.profileId === void 0 && (missing0 = "profileId") || data.sessionId === void 0 && (missing0 = "sessionId") || data.auth === void 0 && (missing0 = "auth")) {
			validate15.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.appId !== void 0) {
				if (typeof data.appId !== "string") {
					validate15.errors = [{
						instancePath: instancePath + "/appId",
						schemaPath: "#/properties/appId/type",
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
						validate15.errors = [{
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
					if (data.sessionId !== void 0) {
						if (typeof data.sessionId !== "string") {
							validate15.errors = [{
								instancePath: instancePath + "/sessionId",
								schemaPath: "#/properties/sessionId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.system !== void 0) {
							let data3 = data.system;
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								if (data3.protocol !== void 0) {
									if (typeof data3.protocol !== "string") {
										validate15.errors = [{
											instancePath: instancePath + "/system/protocol",
											schemaPath: "#/properties/system/properties/protocol/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid1 = true;
								} else var valid1 = true;
								if (valid1) {
									if (data3.platform !== void 0) {
										if (typeof data3.platform !== "string") {
											validate15.errors = [{
												instancePath: instancePath + "/system/platform",
												schemaPath: "#/properties/system/properties/platform/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid1 = true;
									} else var valid1 = true;
									if (valid1) {
										if (data3.browser !== void 0) {
											if (typeof data3.browser !== "string") {
												validate15.errors = [{
													instancePath: instancePath + "/system/browser",
													schemaPath: "#/properties/system/properties/browser/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid1 = true;
										} else var valid1 = true;
									}
								}
							} else {
								validate15.errors = [{
									instancePath: instancePath + "/system",
									schemaPath: "#/properties/system/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.auth !== void 0) {
								let data7 = data.auth;
								if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
									let missing1;
									if (data7["X-APPID"] === void 0 && (missing1 = "X-APPID") || data7["X-RTT-SECRET"] === void 0 && (missing1 = "X-RTT-SECRET")) {
										validate15.errors = [{
											instancePath: instancePath + "/auth",
											schemaPath: "RttAuth/required",
											keyword: "required",
											params: { missingProperty: missing1 },
											message: "must have required property '" + missing1 + "'"
										}];
										return false;
									} else {
										if (data7["X-APPID"] !== void 0) {
											if (typeof data7["X-APPID"] !== "string") {
												validate15.errors = [{
													instancePath: instancePath + "/auth/X-APPID",
													schemaPath: "RttAuth/properties/X-APPID/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid3 = true;
										} else var valid3 = true;
										if (valid3) {
											if (data7["X-RTT-SECRET"] !== void 0) {
												if (typeof data7["X-RTT-SECRET"] !== "string") {
													validate15.errors = [{
														instancePath: instancePath + "/auth/X-RTT-SECRET",
														schemaPath: "RttAuth/properties/X-RTT-SECRET/type",
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
									validate15.errors = [{
										instancePath: instancePath + "/auth",
										schemaPath: "RttAuth/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
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
		validate15.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate15.errors = vErrors;
	return true;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.service === void 0 && (missing0 = "service") || data.operation === void 0 && (missing0 = "operation") || data.data === void 0 && (missing0 = "data")) {
				validate14.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.service !== void 0) {
					let data0 = data.service;
					const _errs1 = errors;
					if (typeof data0 !== "string") {
						validate14.errors = [{
							instancePath: instancePath + "/service",
							schemaPath: "#/properties/service/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if ("rtt" !== data0) {
						validate14.errors = [{
							instancePath: instancePath + "/service",
							schemaPath: "#/properties/service/const",
							keyword: "const",
							params: { allowedValue: "rtt" },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.operation !== void 0) {
						let data1 = data.operation;
						const _errs3 = errors;
						if (typeof data1 !== "string") {
							validate14.errors = [{
								instancePath: instancePath + "/operation",
								schemaPath: "#/properties/operation/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if ("CONNECT" !== data1) {
							validate14.errors = [{
								instancePath: instancePath + "/operation",
								schemaPath: "#/properties/operation/const",
								keyword: "const",
								params: { allowedValue: "CONNECT" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.data !== void 0) {
							const _errs5 = errors;
							if (!validate15(data.data, {
								instancePath: instancePath + "/data",
								parentData: data,
								parentDataProperty: "data",
								rootData
							})) {
								vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate14.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate14.errors = vErrors;
	return errors === 0;
}
const RttHeartbeatMessage = validate17;
const schema21 = {
	"type": ["object", "null"],
	"additionalProperties": true
};
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.service === void 0 && (missing0 = "service") || data.operation === void 0 && (missing0 = "operation")) {
			validate17.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.service !== void 0) {
				let data0 = data.service;
				if (typeof data0 !== "string") {
					validate17.errors = [{
						instancePath: instancePath + "/service",
						schemaPath: "#/properties/service/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				if ("rtt" !== data0) {
					validate17.errors = [{
						instancePath: instancePath + "/service",
						schemaPath: "#/properties/service/const",
						keyword: "const",
						params: { allowedValue: "rtt" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.operation !== void 0) {
					let data1 = data.operation;
					if (typeof data1 !== "string") {
						validate17.errors = [{
							instancePath: instancePath + "/operation",
							schemaPath: "#/properties/operation/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if ("HEARTBEAT" !== data1) {
						validate17.errors = [{
							instancePath: instancePath + "/operation",
							schemaPath: "#/properties/operation/const",
							keyword: "const",
							params: { allowedValue: "HEARTBEAT" },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						let data2 = data.data;
						if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
							validate17.errors = [{
								instancePath: instancePath + "/data",
								schemaPath: "NoData/type",
								keyword: "type",
								params: { type: schema21.type },
								message: "must be object,null"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
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
	validate17.errors = vErrors;
	return true;
}
const PresenceUpdateActivityData = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.activity === void 0 && (missing0 = "activity")) {
			validate18.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.activity !== void 0) {
			let data0 = data.activity;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {} else {
				validate18.errors = [{
					instancePath: instancePath + "/activity",
					schemaPath: "Activity/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
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
	validate18.errors = vErrors;
	return true;
}
const PresenceSetVisibilityData = validate19;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.visible === void 0 && (missing0 = "visible")) {
			validate19.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.visible !== void 0) {
			if (typeof data.visible !== "boolean") {
				validate19.errors = [{
					instancePath: instancePath + "/visible",
					schemaPath: "#/properties/visible/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				}];
				return false;
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
	validate19.errors = vErrors;
	return true;
}
const PresenceGetPresenceOfFriendsData = validate20;
const schema25 = {
	"type": ["object", "null"],
	"properties": {
		"platform": { "type": ["string", "null"] },
		"friendPlatform": { "type": ["string", "null"] },
		"includeOffline": { "type": ["boolean", "null"] }
	}
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate20.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema25.type },
			message: "must be object,null"
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.platform !== void 0) {
			let data0 = data.platform;
			if (typeof data0 !== "string" && data0 !== null) {
				validate20.errors = [{
					instancePath: instancePath + "/platform",
					schemaPath: "#/properties/platform/type",
					keyword: "type",
					params: { type: schema25.properties.platform.type },
					message: "must be string,null"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.friendPlatform !== void 0) {
				let data1 = data.friendPlatform;
				if (typeof data1 !== "string" && data1 !== null) {
					validate20.errors = [{
						instancePath: instancePath + "/friendPlatform",
						schemaPath: "#/properties/friendPlatform/type",
						keyword: "type",
						params: { type: schema25.properties.friendPlatform.type },
						message: "must be string,null"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.includeOffline !== void 0) {
					let data2 = data.includeOffline;
					if (typeof data2 !== "boolean" && data2 !== null) {
						validate20.errors = [{
							instancePath: instancePath + "/includeOffline",
							schemaPath: "#/properties/includeOffline/type",
							keyword: "type",
							params: { type: schema25.properties.includeOffline.type },
							message: "must be boolean,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	}
	validate20.errors = vErrors;
	return true;
}
const PresenceGetPresenceOfGroupData = validate21;
const schema26 = {
	"type": "object",
	"required": ["groupId"],
	"properties": {
		"groupId": { "type": "string" },
		"includeOffline": { "type": ["boolean", "null"] }
	}
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.groupId === void 0 && (missing0 = "groupId")) {
			validate21.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.groupId !== void 0) {
				if (typeof data.groupId !== "string") {
					validate21.errors = [{
						instancePath: instancePath + "/groupId",
						schemaPath: "#/properties/groupId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.includeOffline !== void 0) {
					let data1 = data.includeOffline;
					if (typeof data1 !== "boolean" && data1 !== null) {
						validate21.errors = [{
							instancePath: instancePath + "/includeOffline",
							schemaPath: "#/properties/includeOffline/type",
							keyword: "type",
							params: { type: schema26.properties.includeOffline.type },
							message: "must be boolean,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate21.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate21.errors = vErrors;
	return true;
}
const PresenceGetPresenceOfUsersData = validate22;
const schema27 = {
	"type": "object",
	"required": ["profileIds"],
	"properties": {
		"profileIds": {
			"type": "array",
			"items": { "type": "string" }
		},
		"includeOffline": { "type": ["boolean", "null"] }
	}
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profileIds === void 0 && (missing0 = "profileIds")) {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.profileIds !== void 0) {
				let data0 = data.profileIds;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
						validate22.errors = [{
							instancePath: instancePath + "/profileIds/" + i0,
							schemaPath: "#/properties/profileIds/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
				} else {
					validate22.errors = [{
						instancePath: instancePath + "/profileIds",
						schemaPath: "#/properties/profileIds/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.includeOffline !== void 0) {
					let data2 = data.includeOffline;
					if (typeof data2 !== "boolean" && data2 !== null) {
						validate22.errors = [{
							instancePath: instancePath + "/includeOffline",
							schemaPath: "#/properties/includeOffline/type",
							keyword: "type",
							params: { type: schema27.properties.includeOffline.type },
							message: "must be boolean,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate22.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate22.errors = vErrors;
	return true;
}
const PresenceRegisterListenersForFriendsData = validate23;
const schema28 = {
	"type": ["object", "null"],
	"properties": {
		"platform": { "type": ["string", "null"] },
		"friendPlatform": { "type": ["string", "null"] },
		"bidirectional": { "type": ["boolean", "null"] }
	}
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate23.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema28.type },
			message: "must be object,null"
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.platform !== void 0) {
			let data0 = data.platform;
			if (typeof data0 !== "string" && data0 !== null) {
				validate23.errors = [{
					instancePath: instancePath + "/platform",
					schemaPath: "#/properties/platform/type",
					keyword: "type",
					params: { type: schema28.properties.platform.type },
					message: "must be string,null"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.friendPlatform !== void 0) {
				let data1 = data.friendPlatform;
				if (typeof data1 !== "string" && data1 !== null) {
					validate23.errors = [{
						instancePath: instancePath + "/friendPlatform",
						schemaPath: "#/properties/friendPlatform/type",
						keyword: "type",
						params: { type: schema28.properties.friendPlatform.type },
						message: "must be string,null"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.bidirectional !== void 0) {
					let data2 = data.bidirectional;
					if (typeof data2 !== "boolean" && data2 !== null) {
						validate23.errors = [{
							instancePath: instancePath + "/bidirectional",
							schemaPath: "#/properties/bidirectional/type",
							keyword: "type",
							params: { type: schema28.properties.bidirectional.type },
							message: "must be boolean,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	}
	validate23.errors = vErrors;
	return true;
}
const PresenceRegisterListenersForGroupData = validate24;
const schema29 = {
	"type": "object",
	"required": ["groupId"],
	"properties": {
		"groupId": { "type": "string" },
		"bidirectional": { "type": ["boolean", "null"] }
	}
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.groupId === void 0 && (missing0 = "groupId")) {
			validate24.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.groupId !== void 0) {
				if (typeof data.groupId !== "string") {
					validate24.errors = [{
						instancePath: instancePath + "/groupId",
						schemaPath: "#/properties/groupId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.bidirectional !== void 0) {
					let data1 = data.bidirectional;
					if (typeof data1 !== "boolean" && data1 !== null) {
						validate24.errors = [{
							instancePath: instancePath + "/bidirectional",
							schemaPath: "#/properties/bidirectional/type",
							keyword: "type",
							params: { type: schema29.properties.bidirectional.type },
							message: "must be boolean,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate24.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate24.errors = vErrors;
	return true;
}
const PresenceRegisterListenersForProfilesData = validate25;
const schema30 = {
	"type": "object",
	"required": ["profileIds"],
	"properties": {
		"profileIds": {
			"type": "array",
			"items": { "type": "string" }
		},
		"bidirectional": { "type": ["boolean", "null"] }
	}
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profileIds === void 0 && (missing0 = "profileIds")) {
			validate25.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.profileIds !== void 0) {
				let data0 = data.profileIds;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
						validate25.errors = [{
							instancePath: instancePath + "/profileIds/" + i0,
							schemaPath: "#/properties/profileIds/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
				} else {
					validate25.errors = [{
						instancePath: instancePath + "/profileIds",
						schemaPath: "#/properties/profileIds/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.bidirectional !== void 0) {
					let data2 = data.bidirectional;
					if (typeof data2 !== "boolean" && data2 !== null) {
						validate25.errors = [{
							instancePath: instancePath + "/bidirectional",
							schemaPath: "#/properties/bidirectional/type",
							keyword: "type",
							params: { type: schema30.properties.bidirectional.type },
							message: "must be boolean,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate25.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate25.errors = vErrors;
	return true;
}
const PresenceSysInitializePresenceData = validate26;
const schema31 = {
	"type": "object",
	"required": ["profileId"],
	"properties": {
		"profileId": { "type": "string" },
		"visible": { "type": ["boolean", "null"] },
		"activity": {
			"type": ["object", "null"],
			"additionalProperties": true
		},
		"expirySecs": {
			"type": ["number", "null"],
			"minimum": 1,
			"multipleOf": 1
		}
	}
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profileId === void 0 && (missing0 = "profileId")) {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.profileId !== void 0) {
				if (typeof data.profileId !== "string") {
					validate26.errors = [{
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
				if (data.visible !== void 0) {
					let data1 = data.visible;
					if (typeof data1 !== "boolean" && data1 !== null) {
						validate26.errors = [{
							instancePath: instancePath + "/visible",
							schemaPath: "#/properties/visible/type",
							keyword: "type",
							params: { type: schema31.properties.visible.type },
							message: "must be boolean,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.activity !== void 0) {
						let data2 = data.activity;
						if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
							validate26.errors = [{
								instancePath: instancePath + "/activity",
								schemaPath: "#/properties/activity/type",
								keyword: "type",
								params: { type: schema31.properties.activity.type },
								message: "must be object,null"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.expirySecs !== void 0) {
							let data3 = data.expirySecs;
							if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
								validate26.errors = [{
									instancePath: instancePath + "/expirySecs",
									schemaPath: "#/properties/expirySecs/type",
									keyword: "type",
									params: { type: schema31.properties.expirySecs.type },
									message: "must be number,null"
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									validate26.errors = [{
										instancePath: instancePath + "/expirySecs",
										schemaPath: "#/properties/expirySecs/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									}];
									return false;
								} else {
									let res0;
									if (res0 = data3 / 1, res0 !== parseInt(res0)) {
										validate26.errors = [{
											instancePath: instancePath + "/expirySecs",
											schemaPath: "#/properties/expirySecs/multipleOf",
											keyword: "multipleOf",
											params: { multipleOf: 1 },
											message: "must be multiple of 1"
										}];
										return false;
									}
								}
							}
							var valid0 = true;
						} else var valid0 = true;
					}
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
const PresenceSysExtendPxExpiryData = validate27;
const schema32 = {
	"type": "object",
	"required": ["profileId"],
	"properties": {
		"profileId": { "type": "string" },
		"seconds": {
			"type": ["number", "null"],
			"minimum": 1,
			"multipleOf": 1
		}
	}
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profileId === void 0 && (missing0 = "profileId")) {
			validate27.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.profileId !== void 0) {
				if (typeof data.profileId !== "string") {
					validate27.errors = [{
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
				if (data.seconds !== void 0) {
					let data1 = data.seconds;
					if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
						validate27.errors = [{
							instancePath: instancePath + "/seconds",
							schemaPath: "#/properties/seconds/type",
							keyword: "type",
							params: { type: schema32.properties.seconds.type },
							message: "must be number,null"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) {
							validate27.errors = [{
								instancePath: instancePath + "/seconds",
								schemaPath: "#/properties/seconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							}];
							return false;
						} else {
							let res0;
							if (res0 = data1 / 1, res0 !== parseInt(res0)) {
								validate27.errors = [{
									instancePath: instancePath + "/seconds",
									schemaPath: "#/properties/seconds/multipleOf",
									keyword: "multipleOf",
									params: { multipleOf: 1 },
									message: "must be multiple of 1"
								}];
								return false;
							}
						}
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate27.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate27.errors = vErrors;
	return true;
}
const PresenceSysTerminatePresenceData = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profileId === void 0 && (missing0 = "profileId")) {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.profileId !== void 0) {
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
const AuthenticationV2AuthenticateData = validate29;
const schema34 = {
	"type": "object",
	"required": [
		"externalId",
		"authenticationToken",
		"authenticationType"
	],
	"properties": {
		"externalId": { "type": "string" },
		"authenticationToken": { "type": "string" },
		"authenticationType": {
			"type": "string",
			"enum": [
				"Universal",
				"Anonymous",
				"Email"
			]
		},
		"forceCreate": { "type": ["boolean", "null"] },
		"gameId": { "type": ["string", "null"] },
		"profileId": { "type": ["string", "null"] },
		"anonymousId": { "type": ["string", "null"] },
		"releasePlatform": { "type": ["string", "null"] },
		"gameVersion": { "type": ["string", "null"] },
		"clientLib": { "type": ["string", "null"] },
		"clientLibVersion": { "type": ["string", "null"] },
		"compressResponses": { "type": ["boolean", "null"] },
		"timeZoneOffset": { "type": ["number", "null"] },
		"languageCode": { "type": ["string", "null"] },
		"countryCode": { "type": ["string", "null"] },
		"externalAuthName": { "type": ["string", "null"] },
		"extraJson": {
			"type": [
				"object",
				"string",
				"null"
			],
			"additionalProperties": true
		}
	}
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.externalId === void 0 && (missing0 = "externalId") || data.authenticationToken === void 0 && (missing0 = "authenticationToken") || data.authenticationType === void 0 && (missing0 = "authenticationType")) {
			validate29.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.externalId !== void 0) {
				if (typeof data.externalId !== "string") {
					validate29.errors = [{
						instancePath: instancePath + "/externalId",
						schemaPath: "#/properties/externalId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.authenticationToken !== void 0) {
					if (typeof data.authenticationToken !== "string") {
						validate29.errors = [{
							instancePath: instancePath + "/authenticationToken",
							schemaPath: "#/properties/authenticationToken/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.authenticationType !== void 0) {
						let data2 = data.authenticationType;
						if (typeof data2 !== "string") {
							validate29.errors = [{
								instancePath: instancePath + "/authenticationType",
								schemaPath: "#/properties/authenticationType/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if (!(data2 === "Universal" || data2 === "Anonymous" || data2 === "Email")) {
							validate29.errors = [{
								instancePath: instancePath + "/authenticationType",
								schemaPath: "#/properties/authenticationType/enum",
								keyword: "enum",
								params: { allowedValues: schema34.properties.authenticationType.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.forceCreate !== void 0) {
							let data3 = data.forceCreate;
							if (typeof data3 !== "boolean" && data3 !== null) {
								validate29.errors = [{
									instancePath: instancePath + "/forceCreate",
									schemaPath: "#/properties/forceCreate/type",
									keyword: "type",
									params: { type: schema34.properties.forceCreate.type },
									message: "must be boolean,null"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.gameId !== void 0) {
								let data4 = data.gameId;
								if (typeof data4 !== "string" && data4 !== null) {
									validate29.errors = [{
										instancePath: instancePath + "/gameId",
										schemaPath: "#/properties/gameId/type",
										keyword: "type",
										params: { type: schema34.properties.gameId.type },
										message: "must be string,null"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.profileId !== void 0) {
									let data5 = data.profileId;
									if (typeof data5 !== "string" && data5 !== null) {
										validate29.errors = [{
											instancePath: instancePath + "/profileId",
											schemaPath: "#/properties/profileId/type",
											keyword: "type",
											params: { type: schema34.properties.profileId.type },
											message: "must be string,null"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.anonymousId !== void 0) {
										let data6 = data.anonymousId;
										if (typeof data6 !== "string" && data6 !== null) {
											validate29.errors = [{
												instancePath: instancePath + "/anonymousId",
												schemaPath: "#/properties/anonymousId/type",
												keyword: "type",
												params: { type: schema34.properties.anonymousId.type },
												message: "must be string,null"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.releasePlatform !== void 0) {
											let data7 = data.releasePlatform;
											if (typeof data7 !== "string" && data7 !== null) {
												validate29.errors = [{
													instancePath: instancePath + "/releasePlatform",
													schemaPath: "#/properties/releasePlatform/type",
													keyword: "type",
													params: { type: schema34.properties.releasePlatform.type },
													message: "must be string,null"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.gameVersion !== void 0) {
												let data8 = data.gameVersion;
												if (typeof data8 !== "string" && data8 !== null) {
													validate29.errors = [{
														instancePath: instancePath + "/gameVersion",
														schemaPath: "#/properties/gameVersion/type",
														keyword: "type",
														params: { type: schema34.properties.gameVersion.type },
														message: "must be string,null"
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.clientLib !== void 0) {
													let data9 = data.clientLib;
													if (typeof data9 !== "string" && data9 !== null) {
														validate29.errors = [{
															instancePath: instancePath + "/clientLib",
															schemaPath: "#/properties/clientLib/type",
															keyword: "type",
															params: { type: schema34.properties.clientLib.type },
															message: "must be string,null"
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.clientLibVersion !== void 0) {
														let data10 = data.clientLibVersion;
														if (typeof data10 !== "string" && data10 !== null) {
															validate29.errors = [{
																instancePath: instancePath + "/clientLibVersion",
																schemaPath: "#/properties/clientLibVersion/type",
																keyword: "type",
																params: { type: schema34.properties.clientLibVersion.type },
																message: "must be string,null"
															}];
															return false;
														}
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.compressResponses !== void 0) {
															let data11 = data.compressResponses;
															if (typeof data11 !== "boolean" && data11 !== null) {
																validate29.errors = [{
																	instancePath: instancePath + "/compressResponses",
																	schemaPath: "#/properties/compressResponses/type",
																	keyword: "type",
																	params: { type: schema34.properties.compressResponses.type },
																	message: "must be boolean,null"
																}];
																return false;
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.timeZoneOffset !== void 0) {
																let data12 = data.timeZoneOffset;
																if (!(typeof data12 == "number" && isFinite(data12)) && data12 !== null) {
																	validate29.errors = [{
																		instancePath: instancePath + "/timeZoneOffset",
																		schemaPath: "#/properties/timeZoneOffset/type",
																		keyword: "type",
																		params: { type: schema34.properties.timeZoneOffset.type },
																		message: "must be number,null"
																	}];
																	return false;
																}
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.languageCode !== void 0) {
																	let data13 = data.languageCode;
																	if (typeof data13 !== "string" && data13 !== null) {
																		validate29.errors = [{
																			instancePath: instancePath + "/languageCode",
																			schemaPath: "#/properties/languageCode/type",
																			keyword: "type",
																			params: { type: schema34.properties.languageCode.type },
																			message: "must be string,null"
																		}];
																		return false;
																	}
																	var valid0 = true;
																} else var valid0 = true;
																if (valid0) {
																	if (data.countryCode !== void 0) {
																		let data14 = data.countryCode;
																		if (typeof data14 !== "string" && data14 !== null) {
																			validate29.errors = [{
																				instancePath: instancePath + "/countryCode",
																				schemaPath: "#/properties/countryCode/type",
																				keyword: "type",
																				params: { type: schema34.properties.countryCode.type },
																				message: "must be string,null"
																			}];
																			return false;
																		}
																		var valid0 = true;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.externalAuthName !== void 0) {
																			let data15 = data.externalAuthName;
																			if (typeof data15 !== "string" && data15 !== null) {
																				validate29.errors = [{
																					instancePath: instancePath + "/externalAuthName",
																					schemaPath: "#/properties/externalAuthName/type",
																					keyword: "type",
																					params: { type: schema34.properties.externalAuthName.type },
																					message: "must be string,null"
																				}];
																				return false;
																			}
																			var valid0 = true;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.extraJson !== void 0) {
																				let data16 = data.extraJson;
																				if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && typeof data16 !== "string" && data16 !== null) {
																					validate29.errors = [{
																						instancePath: instancePath + "/extraJson",
																						schemaPath: "#/properties/extraJson/type",
																						keyword: "type",
																						params: { type: schema34.properties.extraJson.type },
																						message: "must be object,string,null"
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
	} else {
		validate29.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate29.errors = vErrors;
	return true;
}
const ServerCredentials = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.appId === void 0 && (missing0 = "appId") || data.serverName === void 0 && (missing0 = "serverName") || data.serverSecret === void 0 && (missing0 = "serverSecret")) {
			validate30.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.appId !== void 0) {
				if (typeof data.appId !== "string") {
					validate30.errors = [{
						instancePath: instancePath + "/appId",
						schemaPath: "#/properties/appId/type",
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
						validate30.errors = [{
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
				if (valid0) {
					if (data.serverSecret !== void 0) {
						if (typeof data.serverSecret !== "string") {
							validate30.errors = [{
								instancePath: instancePath + "/serverSecret",
								schemaPath: "#/properties/serverSecret/type",
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
const PlayerStateUpdateNameData = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.playerName === void 0 && (missing0 = "playerName")) {
			validate31.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.playerName !== void 0) {
			if (typeof data.playerName !== "string") {
				validate31.errors = [{
					instancePath: instancePath + "/playerName",
					schemaPath: "#/properties/playerName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
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
const PlayerStateUpdatePictureUrlData = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.playerPictureUrl === void 0 && (missing0 = "playerPictureUrl")) {
			validate32.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.playerPictureUrl !== void 0) {
			if (typeof data.playerPictureUrl !== "string") {
				validate32.errors = [{
					instancePath: instancePath + "/playerPictureUrl",
					schemaPath: "#/properties/playerPictureUrl/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate32.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate32.errors = vErrors;
	return true;
}
const FriendAddFriendsData = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profileIds === void 0 && (missing0 = "profileIds")) {
			validate33.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.profileIds !== void 0) {
			let data0 = data.profileIds;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
					validate33.errors = [{
						instancePath: instancePath + "/profileIds/" + i0,
						schemaPath: "#/properties/profileIds/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
			} else {
				validate33.errors = [{
					instancePath: instancePath + "/profileIds",
					schemaPath: "#/properties/profileIds/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}];
				return false;
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
	validate33.errors = vErrors;
	return true;
}
const FriendRemoveFriendsData = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profileIds === void 0 && (missing0 = "profileIds")) {
			validate34.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.profileIds !== void 0) {
			let data0 = data.profileIds;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
					validate34.errors = [{
						instancePath: instancePath + "/profileIds/" + i0,
						schemaPath: "#/properties/profileIds/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
			} else {
				validate34.errors = [{
					instancePath: instancePath + "/profileIds",
					schemaPath: "#/properties/profileIds/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}];
				return false;
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
	validate34.errors = vErrors;
	return true;
}
const FriendListFriendsData = validate35;
const schema40 = {
	"type": ["object", "null"],
	"properties": {
		"friendPlatform": { "type": ["string", "null"] },
		"includeSummaryData": { "type": ["boolean", "null"] }
	}
};
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate35.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema40.type },
			message: "must be object,null"
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.friendPlatform !== void 0) {
			let data0 = data.friendPlatform;
			if (typeof data0 !== "string" && data0 !== null) {
				validate35.errors = [{
					instancePath: instancePath + "/friendPlatform",
					schemaPath: "#/properties/friendPlatform/type",
					keyword: "type",
					params: { type: schema40.properties.friendPlatform.type },
					message: "must be string,null"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.includeSummaryData !== void 0) {
				let data1 = data.includeSummaryData;
				if (typeof data1 !== "boolean" && data1 !== null) {
					validate35.errors = [{
						instancePath: instancePath + "/includeSummaryData",
						schemaPath: "#/properties/includeSummaryData/type",
						keyword: "type",
						params: { type: schema40.properties.includeSummaryData.type },
						message: "must be boolean,null"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	}
	validate35.errors = vErrors;
	return true;
}
const FriendGetUsersOnlineStatusData = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profileIds === void 0 && (missing0 = "profileIds")) {
			validate36.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.profileIds !== void 0) {
			let data0 = data.profileIds;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
					validate36.errors = [{
						instancePath: instancePath + "/profileIds/" + i0,
						schemaPath: "#/properties/profileIds/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
			} else {
				validate36.errors = [{
					instancePath: instancePath + "/profileIds",
					schemaPath: "#/properties/profileIds/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}];
				return false;
			}
		}
	} else {
		validate36.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate36.errors = vErrors;
	return true;
}
const FriendGetMySocialInfoData = validate37;
const schema42 = {
	"type": ["object", "null"],
	"properties": {
		"friendPlatform": { "type": ["string", "null"] },
		"includeSummaryData": { "type": ["boolean", "null"] }
	}
};
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate37.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema42.type },
			message: "must be object,null"
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.friendPlatform !== void 0) {
			let data0 = data.friendPlatform;
			if (typeof data0 !== "string" && data0 !== null) {
				validate37.errors = [{
					instancePath: instancePath + "/friendPlatform",
					schemaPath: "#/properties/friendPlatform/type",
					keyword: "type",
					params: { type: schema42.properties.friendPlatform.type },
					message: "must be string,null"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.includeSummaryData !== void 0) {
				let data1 = data.includeSummaryData;
				if (typeof data1 !== "boolean" && data1 !== null) {
					validate37.errors = [{
						instancePath: instancePath + "/includeSummaryData",
						schemaPath: "#/properties/includeSummaryData/type",
						keyword: "type",
						params: { type: schema42.properties.includeSummaryData.type },
						message: "must be boolean,null"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	}
	validate37.errors = vErrors;
	return true;
}
const GroupCreateGroupData = validate38;
const schema43 = {
	"type": "object",
	"required": ["groupType"],
	"properties": {
		"groupType": { "type": "string" },
		"name": { "type": ["string", "null"] },
		"isOpenGroup": { "type": ["boolean", "null"] },
		"acl": { "anyOf": [{ "$ref": "GroupAcl" }, { "type": "null" }] },
		"data": {
			"type": ["object", "null"],
			"additionalProperties": true
		},
		"summaryData": {
			"type": ["object", "null"],
			"additionalProperties": true
		},
		"ownerAttributes": {
			"type": ["object", "null"],
			"additionalProperties": true
		},
		"defaultMemberAttributes": {
			"type": ["object", "null"],
			"additionalProperties": true
		}
	}
};
const schema44 = {
	"type": "object",
	"properties": {
		"member": {
			"type": "integer",
			"enum": [
				0,
				1,
				2
			]
		},
		"other": {
			"type": "integer",
			"enum": [
				0,
				1,
				2
			]
		}
	}
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.groupType === void 0 && (missing0 = "groupType")) {
				validate38.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.groupType !== void 0) {
					const _errs1 = errors;
					if (typeof data.groupType !== "string") {
						validate38.errors = [{
							instancePath: instancePath + "/groupType",
							schemaPath: "#/properties/groupType/type",
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
						let data1 = data.name;
						const _errs3 = errors;
						if (typeof data1 !== "string" && data1 !== null) {
							validate38.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: schema43.properties.name.type },
								message: "must be string,null"
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.isOpenGroup !== void 0) {
							let data2 = data.isOpenGroup;
							const _errs5 = errors;
							if (typeof data2 !== "boolean" && data2 !== null) {
								validate38.errors = [{
									instancePath: instancePath + "/isOpenGroup",
									schemaPath: "#/properties/isOpenGroup/type",
									keyword: "type",
									params: { type: schema43.properties.isOpenGroup.type },
									message: "must be boolean,null"
								}];
								return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.acl !== void 0) {
								let data3 = data.acl;
								const _errs7 = errors;
								const _errs8 = errors;
								let valid1 = false;
								const _errs9 = errors;
								if (errors === errors) {
									if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
										if (data3.member !== void 0) {
											let data4 = data3.member;
											const _errs12 = errors;
											if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
												const err0 = {
													instancePath: instancePath + "/acl/member",
													schemaPath: "GroupAcl/properties/member/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err0];
												else vErrors.push(err0);
												errors++;
											}
											if (!(data4 === 0 || data4 === 1 || data4 === 2)) {
												const err1 = {
													instancePath: instancePath + "/acl/member",
													schemaPath: "GroupAcl/properties/member/enum",
													keyword: "enum",
													params: { allowedValues: schema44.properties.member.enum },
													message: "must be equal to one of the allowed values"
												};
												if (vErrors === null) vErrors = [err1];
												else vErrors.push(err1);
												errors++;
											}
											var valid3 = _errs12 === errors;
										} else var valid3 = true;
										if (valid3) {
											if (data3.other !== void 0) {
												let data5 = data3.other;
												const _errs14 = errors;
												if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
													const err2 = {
														instancePath: instancePath + "/acl/other",
														schemaPath: "GroupAcl/properties/other/type",
														keyword: "type",
														params: { type: "integer" },
														message: "must be integer"
													};
													if (vErrors === null) vErrors = [err2];
													else vErrors.push(err2);
													errors++;
												}
												if (!(data5 === 0 || data5 === 1 || data5 === 2)) {
													const err3 = {
														instancePath: instancePath + "/acl/other",
														schemaPath: "GroupAcl/properties/other/enum",
														keyword: "enum",
														params: { allowedValues: schema44.properties.other.enum },
														message: "must be equal to one of the allowed values"
													};
													if (vErrors === null) vErrors = [err3];
													else vErrors.push(err3);
													errors++;
												}
												var valid3 = _errs14 === errors;
											} else var valid3 = true;
										}
									} else {
										const err4 = {
											instancePath: instancePath + "/acl",
											schemaPath: "GroupAcl/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										};
										if (vErrors === null) vErrors = [err4];
										else vErrors.push(err4);
										errors++;
									}
								}
								var _valid0 = _errs9 === errors;
								valid1 = valid1 || _valid0;
								if (!valid1) {
									const _errs16 = errors;
									if (data3 !== null) {
										const err5 = {
											instancePath: instancePath + "/acl",
											schemaPath: "#/properties/acl/anyOf/1/type",
											keyword: "type",
											params: { type: "null" },
											message: "must be null"
										};
										if (vErrors === null) vErrors = [err5];
										else vErrors.push(err5);
										errors++;
									}
									var _valid0 = _errs16 === errors;
									valid1 = valid1 || _valid0;
								}
								if (!valid1) {
									const err6 = {
										instancePath: instancePath + "/acl",
										schemaPath: "#/properties/acl/anyOf",
										keyword: "anyOf",
										params: {},
										message: "must match a schema in anyOf"
									};
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
									validate38.errors = vErrors;
									return false;
								} else {
									errors = _errs8;
									if (vErrors !== null) {
										if (_errs8) vErrors.length = _errs8;
										else vErrors = null;
									}
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.data !== void 0) {
									let data6 = data.data;
									const _errs18 = errors;
									if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
										validate38.errors = [{
											instancePath: instancePath + "/data",
											schemaPath: "#/properties/data/type",
											keyword: "type",
											params: { type: schema43.properties.data.type },
											message: "must be object,null"
										}];
										return false;
									}
									var valid0 = _errs18 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.summaryData !== void 0) {
										let data7 = data.summaryData;
										const _errs21 = errors;
										if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
											validate38.errors = [{
												instancePath: instancePath + "/summaryData",
												schemaPath: "#/properties/summaryData/type",
												keyword: "type",
												params: { type: schema43.properties.summaryData.type },
												message: "must be object,null"
											}];
											return false;
										}
										var valid0 = _errs21 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.ownerAttributes !== void 0) {
											let data8 = data.ownerAttributes;
											const _errs24 = errors;
											if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
												validate38.errors = [{
													instancePath: instancePath + "/ownerAttributes",
													schemaPath: "#/properties/ownerAttributes/type",
													keyword: "type",
													params: { type: schema43.properties.ownerAttributes.type },
													message: "must be object,null"
												}];
												return false;
											}
											var valid0 = _errs24 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.defaultMemberAttributes !== void 0) {
												let data9 = data.defaultMemberAttributes;
												const _errs27 = errors;
												if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
													validate38.errors = [{
														instancePath: instancePath + "/defaultMemberAttributes",
														schemaPath: "#/properties/defaultMemberAttributes/type",
														keyword: "type",
														params: { type: schema43.properties.defaultMemberAttributes.type },
														message: "must be object,null"
													}];
													return false;
												}
												var valid0 = _errs27 === errors;
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
const GroupJoinGroupData = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.groupId === void 0 && (missing0 = "groupId")) {
			validate39.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.groupId !== void 0) {
			if (typeof data.groupId !== "string") {
				validate39.errors = [{
					instancePath: instancePath + "/groupId",
					schemaPath: "#/properties/groupId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate39.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate39.errors = vErrors;
	return true;
}
const GroupAddGroupMemberData = validate40;
const schema46 = {
	"type": "object",
	"required": [
		"groupId",
		"profileId",
		"role"
	],
	"properties": {
		"groupId": { "type": "string" },
		"profileId": { "type": "string" },
		"role": { "$ref": "GroupRole" },
		"attributes": {
			"type": ["object", "null"],
			"additionalProperties": true
		}
	}
};
const schema47 = {
	"type": "string",
	"enum": [
		"OWNER",
		"ADMIN",
		"MEMBER"
	]
};
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.groupId === void 0 && (missing0 = "groupId") || data.profileId === void 0 && (missing0 = "profileId") || data.role === void 0 && (missing0 = "role")) {
			validate40.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.groupId !== void 0) {
				if (typeof data.groupId !== "string") {
					validate40.errors = [{
						instancePath: instancePath + "/groupId",
						schemaPath: "#/properties/groupId/type",
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
						validate40.errors = [{
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
					if (data.role !== void 0) {
						let data2 = data.role;
						if (typeof data2 !== "string") {
							validate40.errors = [{
								instancePath: instancePath + "/role",
								schemaPath: "GroupRole/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if (!(data2 === "OWNER" || data2 === "ADMIN" || data2 === "MEMBER")) {
							validate40.errors = [{
								instancePath: instancePath + "/role",
								schemaPath: "GroupRole/enum",
								keyword: "enum",
								params: { allowedValues: schema47.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.attributes !== void 0) {
							let data3 = data.attributes;
							if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
								validate40.errors = [{
									instancePath: instancePath + "/attributes",
									schemaPath: "#/properties/attributes/type",
									keyword: "type",
									params: { type: schema46.properties.attributes.type },
									message: "must be object,null"
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
		validate40.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate40.errors = vErrors;
	return true;
}
const GroupReadGroupMembersData = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.groupId === void 0 && (missing0 = "groupId")) {
			validate41.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.groupId !== void 0) {
			if (typeof data.groupId !== "string") {
				validate41.errors = [{
					instancePath: instancePath + "/groupId",
					schemaPath: "#/properties/groupId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate41.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate41.errors = vErrors;
	return true;
}
const GroupLeaveGroupData = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.groupId === void 0 && (missing0 = "groupId")) {
			validate42.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.groupId !== void 0) {
			if (typeof data.groupId !== "string") {
				validate42.errors = [{
					instancePath: instancePath + "/groupId",
					schemaPath: "#/properties/groupId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}];
				return false;
			}
		}
	} else {
		validate42.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate42.errors = vErrors;
	return true;
}
const GroupDeleteGroupData = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.groupId === void 0 && (missing0 = "groupId") || data.version === void 0 && (missing0 = "version")) {
			validate43.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.groupId !== void 0) {
				if (typeof data.groupId !== "string") {
					validate43.errors = [{
						instancePath: instancePath + "/groupId",
						schemaPath: "#/properties/groupId/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.version !== void 0) {
					let data1 = data.version;
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < -1 || isNaN(data1)) {
							validate43.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: -1
								},
								message: "must be >= -1"
							}];
							return false;
						} else {
							let res0;
							if (res0 = data1 / 1, res0 !== parseInt(res0)) {
								validate43.errors = [{
									instancePath: instancePath + "/version",
									schemaPath: "#/properties/version/multipleOf",
									keyword: "multipleOf",
									params: { multipleOf: 1 },
									message: "must be multiple of 1"
								}];
								return false;
							}
						}
					} else {
						validate43.errors = [{
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate43.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate43.errors = vErrors;
	return true;
}

export { AuthenticationV2AuthenticateData, FriendAddFriendsData, FriendGetMySocialInfoData, FriendGetUsersOnlineStatusData, FriendListFriendsData, FriendRemoveFriendsData, GroupAddGroupMemberData, GroupCreateGroupData, GroupDeleteGroupData, GroupJoinGroupData, GroupLeaveGroupData, GroupReadGroupMembersData, MessageEnvelope, PlayerStateUpdateNameData, PlayerStateUpdatePictureUrlData, PresenceGetPresenceOfFriendsData, PresenceGetPresenceOfGroupData, PresenceGetPresenceOfUsersData, PresenceRegisterListenersForFriendsData, PresenceRegisterListenersForGroupData, PresenceRegisterListenersForProfilesData, PresenceSetVisibilityData, PresenceSysExtendPxExpiryData, PresenceSysInitializePresenceData, PresenceSysTerminatePresenceData, PresenceUpdateActivityData, RttConnectMessage, RttHeartbeatMessage, ServerCredentials, ServerStandardRequest, clientPacket, serverPacket };