// Generated from openapi/braincloud.yaml by `npm run generate`. Do not edit.

// validators.js
const clientPacket = validate20;
const schema31 = {
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
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.packetId === void 0 && (missing0 = "packetId") || data.messages === void 0 && (missing0 = "messages")) {
			validate20.errors = [{
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
						validate20.errors = [{
							instancePath: instancePath + "/messages",
							schemaPath: "#/properties/messages/maxItems",
							keyword: "maxItems",
							params: { limit: 1e3 },
							message: "must NOT have more than 1000 items"
						}];
						return false;
					}
				} else {
					validate20.errors = [{
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
						validate20.errors = [{
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
							validate20.errors = [{
								instancePath: instancePath + "/sessionId",
								schemaPath: "#/properties/sessionId/type",
								keyword: "type",
								params: { type: schema31.properties.sessionId.type },
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
								validate20.errors = [{
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
									validate20.errors = [{
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
validate20.evaluated = {
	"props": {
		"messages": true,
		"gameId": true,
		"sessionId": true,
		"packetId": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const serverPacket = validate21;
const schema32 = {
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
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.packetId === void 0 && (missing0 = "packetId") || data.messages === void 0 && (missing0 = "messages")) {
			validate21.errors = [{
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
					validate21.errors = [{
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
						validate21.errors = [{
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
						validate21.errors = [{
							instancePath: instancePath + "/sessionId",
							schemaPath: "#/properties/sessionId/type",
							keyword: "type",
							params: { type: schema32.properties.sessionId.type },
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
								validate21.errors = [{
									instancePath: instancePath + "/messages",
									schemaPath: "#/properties/messages/maxItems",
									keyword: "maxItems",
									params: { limit: 1e3 },
									message: "must NOT have more than 1000 items"
								}];
								return false;
							}
						} else {
							validate21.errors = [{
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
validate21.evaluated = {
	"props": {
		"packetId": true,
		"sessionId": true,
		"messages": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerStandardRequest = validate22;
const schema35 = {
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
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.appId === void 0 && (missing0 = "appId") || data.serverName === void 0 && (missing0 = "serverName") || data.serverSecret === void 0 && (missing0 = "serverSecret")) {
			validate22.errors = [{
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
					validate22.errors = [{
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
						validate22.errors = [{
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
							validate22.errors = [{
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
		validate22.errors = [{
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
			validate22.errors = [{
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
					validate22.errors = [{
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
						validate22.errors = [{
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
							validate22.errors = [{
								instancePath: instancePath + "/data",
								schemaPath: "MessageEnvelope/properties/data/type",
								keyword: "type",
								params: { type: schema35.properties.data.type },
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
		validate22.errors = [{
			instancePath,
			schemaPath: "MessageEnvelope/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate22.errors = vErrors;
	return true;
}
validate22.evaluated = {
	"props": {
		"service": true,
		"operation": true,
		"data": true,
		"appId": true,
		"serverName": true,
		"serverSecret": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const MessageEnvelope = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate23.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.service === void 0 && (missing0 = "service") || data.operation === void 0 && (missing0 = "operation")) {
			validate23.errors = [{
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
					validate23.errors = [{
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
						validate23.errors = [{
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
							validate23.errors = [{
								instancePath: instancePath + "/data",
								schemaPath: "#/properties/data/type",
								keyword: "type",
								params: { type: schema35.properties.data.type },
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
validate23.evaluated = {
	"props": {
		"service": true,
		"operation": true,
		"data": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const RttConnectMessage = validate24;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.appId === void 0 && (missing0 = "appId") || data.profileId === void 0 && (missing0 = "profileId") || data.sessionId === void 0 && (missing0 = "sessionId") || data.auth === void 0 && (missing0 = "auth")) {
			validate25.errors = [{
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
					validate25.errors = [{
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
						validate25.errors = [{
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
							validate25.errors = [{
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
										validate25.errors = [{
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
											validate25.errors = [{
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
												validate25.errors = [{
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
								validate25.errors = [{
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
										validate25.errors = [{
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
												validate25.errors = [{
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
													validate25.errors = [{
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
									validate25.errors = [{
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
validate25.evaluated = {
	"props": {
		"appId": true,
		"profileId": true,
		"sessionId": true,
		"system": true,
		"auth": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.service === void 0 && (missing0 = "service") || data.operation === void 0 && (missing0 = "operation") || data.data === void 0 && (missing0 = "data")) {
				validate24.errors = [{
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
						validate24.errors = [{
							instancePath: instancePath + "/service",
							schemaPath: "#/properties/service/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if ("rtt" !== data0) {
						validate24.errors = [{
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
							validate24.errors = [{
								instancePath: instancePath + "/operation",
								schemaPath: "#/properties/operation/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if ("CONNECT" !== data1) {
							validate24.errors = [{
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
							if (!validate25(data.data, {
								instancePath: instancePath + "/data",
								parentData: data,
								parentDataProperty: "data",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
					}
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
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": {
		"service": true,
		"operation": true,
		"data": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const RttHeartbeatMessage = validate27;
const schema41 = {
	"type": ["object", "null"],
	"additionalProperties": true
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.service === void 0 && (missing0 = "service") || data.operation === void 0 && (missing0 = "operation")) {
			validate27.errors = [{
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
					validate27.errors = [{
						instancePath: instancePath + "/service",
						schemaPath: "#/properties/service/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				if ("rtt" !== data0) {
					validate27.errors = [{
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
						validate27.errors = [{
							instancePath: instancePath + "/operation",
							schemaPath: "#/properties/operation/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if ("HEARTBEAT" !== data1) {
						validate27.errors = [{
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
							validate27.errors = [{
								instancePath: instancePath + "/data",
								schemaPath: "NoData/type",
								keyword: "type",
								params: { type: schema41.type },
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
validate27.evaluated = {
	"props": {
		"service": true,
		"operation": true,
		"data": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const PresenceUpdateActivityData = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate28.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.activity === void 0 && (missing0 = "activity")) {
			validate28.errors = [{
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
				validate28.errors = [{
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
validate28.evaluated = {
	"props": { "activity": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const PresenceSetVisibilityData = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.visible === void 0 && (missing0 = "visible")) {
			validate29.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.visible !== void 0) {
			if (typeof data.visible !== "boolean") {
				validate29.errors = [{
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
validate29.evaluated = {
	"props": { "visible": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const PresenceGetPresenceOfFriendsData = validate30;
const schema45 = {
	"type": ["object", "null"],
	"properties": {
		"platform": { "type": ["string", "null"] },
		"friendPlatform": { "type": ["string", "null"] },
		"includeOffline": { "type": ["boolean", "null"] }
	}
};
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate30.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate30.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema45.type },
			message: "must be object,null"
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.platform !== void 0) {
			let data0 = data.platform;
			if (typeof data0 !== "string" && data0 !== null) {
				validate30.errors = [{
					instancePath: instancePath + "/platform",
					schemaPath: "#/properties/platform/type",
					keyword: "type",
					params: { type: schema45.properties.platform.type },
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
					validate30.errors = [{
						instancePath: instancePath + "/friendPlatform",
						schemaPath: "#/properties/friendPlatform/type",
						keyword: "type",
						params: { type: schema45.properties.friendPlatform.type },
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
						validate30.errors = [{
							instancePath: instancePath + "/includeOffline",
							schemaPath: "#/properties/includeOffline/type",
							keyword: "type",
							params: { type: schema45.properties.includeOffline.type },
							message: "must be boolean,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	}
	validate30.errors = vErrors;
	return true;
}
validate30.evaluated = {
	"props": {
		"platform": true,
		"friendPlatform": true,
		"includeOffline": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const PresenceGetPresenceOfGroupData = validate31;
const schema46 = {
	"type": "object",
	"required": ["groupId"],
	"properties": {
		"groupId": { "type": "string" },
		"includeOffline": { "type": ["boolean", "null"] }
	}
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.groupId === void 0 && (missing0 = "groupId")) {
			validate31.errors = [{
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
					validate31.errors = [{
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
						validate31.errors = [{
							instancePath: instancePath + "/includeOffline",
							schemaPath: "#/properties/includeOffline/type",
							keyword: "type",
							params: { type: schema46.properties.includeOffline.type },
							message: "must be boolean,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
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
validate31.evaluated = {
	"props": {
		"groupId": true,
		"includeOffline": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const PresenceGetPresenceOfUsersData = validate32;
const schema47 = {
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
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate32.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profileIds === void 0 && (missing0 = "profileIds")) {
			validate32.errors = [{
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
						validate32.errors = [{
							instancePath: instancePath + "/profileIds/" + i0,
							schemaPath: "#/properties/profileIds/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
				} else {
					validate32.errors = [{
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
						validate32.errors = [{
							instancePath: instancePath + "/includeOffline",
							schemaPath: "#/properties/includeOffline/type",
							keyword: "type",
							params: { type: schema47.properties.includeOffline.type },
							message: "must be boolean,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
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
validate32.evaluated = {
	"props": {
		"profileIds": true,
		"includeOffline": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const PresenceRegisterListenersForFriendsData = validate33;
const schema48 = {
	"type": ["object", "null"],
	"properties": {
		"platform": { "type": ["string", "null"] },
		"friendPlatform": { "type": ["string", "null"] },
		"bidirectional": { "type": ["boolean", "null"] }
	}
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate33.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema48.type },
			message: "must be object,null"
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.platform !== void 0) {
			let data0 = data.platform;
			if (typeof data0 !== "string" && data0 !== null) {
				validate33.errors = [{
					instancePath: instancePath + "/platform",
					schemaPath: "#/properties/platform/type",
					keyword: "type",
					params: { type: schema48.properties.platform.type },
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
					validate33.errors = [{
						instancePath: instancePath + "/friendPlatform",
						schemaPath: "#/properties/friendPlatform/type",
						keyword: "type",
						params: { type: schema48.properties.friendPlatform.type },
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
						validate33.errors = [{
							instancePath: instancePath + "/bidirectional",
							schemaPath: "#/properties/bidirectional/type",
							keyword: "type",
							params: { type: schema48.properties.bidirectional.type },
							message: "must be boolean,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	}
	validate33.errors = vErrors;
	return true;
}
validate33.evaluated = {
	"props": {
		"platform": true,
		"friendPlatform": true,
		"bidirectional": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const PresenceRegisterListenersForGroupData = validate34;
const schema49 = {
	"type": "object",
	"required": ["groupId"],
	"properties": {
		"groupId": { "type": "string" },
		"bidirectional": { "type": ["boolean", "null"] }
	}
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate34.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.groupId === void 0 && (missing0 = "groupId")) {
			validate34.errors = [{
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
					validate34.errors = [{
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
						validate34.errors = [{
							instancePath: instancePath + "/bidirectional",
							schemaPath: "#/properties/bidirectional/type",
							keyword: "type",
							params: { type: schema49.properties.bidirectional.type },
							message: "must be boolean,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
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
validate34.evaluated = {
	"props": {
		"groupId": true,
		"bidirectional": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const PresenceRegisterListenersForProfilesData = validate35;
const schema50 = {
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
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate35.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profileIds === void 0 && (missing0 = "profileIds")) {
			validate35.errors = [{
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
						validate35.errors = [{
							instancePath: instancePath + "/profileIds/" + i0,
							schemaPath: "#/properties/profileIds/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
				} else {
					validate35.errors = [{
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
						validate35.errors = [{
							instancePath: instancePath + "/bidirectional",
							schemaPath: "#/properties/bidirectional/type",
							keyword: "type",
							params: { type: schema50.properties.bidirectional.type },
							message: "must be boolean,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate35.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate35.errors = vErrors;
	return true;
}
validate35.evaluated = {
	"props": {
		"profileIds": true,
		"bidirectional": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const PresenceSysInitializePresenceData = validate36;
const schema51 = {
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
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate36.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profileId === void 0 && (missing0 = "profileId")) {
			validate36.errors = [{
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
					validate36.errors = [{
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
						validate36.errors = [{
							instancePath: instancePath + "/visible",
							schemaPath: "#/properties/visible/type",
							keyword: "type",
							params: { type: schema51.properties.visible.type },
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
							validate36.errors = [{
								instancePath: instancePath + "/activity",
								schemaPath: "#/properties/activity/type",
								keyword: "type",
								params: { type: schema51.properties.activity.type },
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
								validate36.errors = [{
									instancePath: instancePath + "/expirySecs",
									schemaPath: "#/properties/expirySecs/type",
									keyword: "type",
									params: { type: schema51.properties.expirySecs.type },
									message: "must be number,null"
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									validate36.errors = [{
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
										validate36.errors = [{
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
validate36.evaluated = {
	"props": {
		"profileId": true,
		"visible": true,
		"activity": true,
		"expirySecs": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const PresenceSysExtendPxExpiryData = validate37;
const schema52 = {
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
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate37.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profileId === void 0 && (missing0 = "profileId")) {
			validate37.errors = [{
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
					validate37.errors = [{
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
						validate37.errors = [{
							instancePath: instancePath + "/seconds",
							schemaPath: "#/properties/seconds/type",
							keyword: "type",
							params: { type: schema52.properties.seconds.type },
							message: "must be number,null"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 1 || isNaN(data1)) {
							validate37.errors = [{
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
								validate37.errors = [{
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
		validate37.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate37.errors = vErrors;
	return true;
}
validate37.evaluated = {
	"props": {
		"profileId": true,
		"seconds": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const PresenceSysTerminatePresenceData = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate38.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profileId === void 0 && (missing0 = "profileId")) {
			validate38.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.profileId !== void 0) {
			if (typeof data.profileId !== "string") {
				validate38.errors = [{
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
		validate38.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate38.errors = vErrors;
	return true;
}
validate38.evaluated = {
	"props": { "profileId": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const AuthenticationV2AuthenticateData = validate39;
const schema54 = {
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
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate39.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.externalId === void 0 && (missing0 = "externalId") || data.authenticationToken === void 0 && (missing0 = "authenticationToken") || data.authenticationType === void 0 && (missing0 = "authenticationType")) {
			validate39.errors = [{
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
					validate39.errors = [{
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
						validate39.errors = [{
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
							validate39.errors = [{
								instancePath: instancePath + "/authenticationType",
								schemaPath: "#/properties/authenticationType/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if (!(data2 === "Universal" || data2 === "Anonymous" || data2 === "Email")) {
							validate39.errors = [{
								instancePath: instancePath + "/authenticationType",
								schemaPath: "#/properties/authenticationType/enum",
								keyword: "enum",
								params: { allowedValues: schema54.properties.authenticationType.enum },
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
								validate39.errors = [{
									instancePath: instancePath + "/forceCreate",
									schemaPath: "#/properties/forceCreate/type",
									keyword: "type",
									params: { type: schema54.properties.forceCreate.type },
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
									validate39.errors = [{
										instancePath: instancePath + "/gameId",
										schemaPath: "#/properties/gameId/type",
										keyword: "type",
										params: { type: schema54.properties.gameId.type },
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
										validate39.errors = [{
											instancePath: instancePath + "/profileId",
											schemaPath: "#/properties/profileId/type",
											keyword: "type",
											params: { type: schema54.properties.profileId.type },
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
											validate39.errors = [{
												instancePath: instancePath + "/anonymousId",
												schemaPath: "#/properties/anonymousId/type",
												keyword: "type",
												params: { type: schema54.properties.anonymousId.type },
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
												validate39.errors = [{
													instancePath: instancePath + "/releasePlatform",
													schemaPath: "#/properties/releasePlatform/type",
													keyword: "type",
													params: { type: schema54.properties.releasePlatform.type },
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
													validate39.errors = [{
														instancePath: instancePath + "/gameVersion",
														schemaPath: "#/properties/gameVersion/type",
														keyword: "type",
														params: { type: schema54.properties.gameVersion.type },
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
														validate39.errors = [{
															instancePath: instancePath + "/clientLib",
															schemaPath: "#/properties/clientLib/type",
															keyword: "type",
															params: { type: schema54.properties.clientLib.type },
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
															validate39.errors = [{
																instancePath: instancePath + "/clientLibVersion",
																schemaPath: "#/properties/clientLibVersion/type",
																keyword: "type",
																params: { type: schema54.properties.clientLibVersion.type },
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
																validate39.errors = [{
																	instancePath: instancePath + "/compressResponses",
																	schemaPath: "#/properties/compressResponses/type",
																	keyword: "type",
																	params: { type: schema54.properties.compressResponses.type },
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
																	validate39.errors = [{
																		instancePath: instancePath + "/timeZoneOffset",
																		schemaPath: "#/properties/timeZoneOffset/type",
																		keyword: "type",
																		params: { type: schema54.properties.timeZoneOffset.type },
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
																		validate39.errors = [{
																			instancePath: instancePath + "/languageCode",
																			schemaPath: "#/properties/languageCode/type",
																			keyword: "type",
																			params: { type: schema54.properties.languageCode.type },
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
																			validate39.errors = [{
																				instancePath: instancePath + "/countryCode",
																				schemaPath: "#/properties/countryCode/type",
																				keyword: "type",
																				params: { type: schema54.properties.countryCode.type },
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
																				validate39.errors = [{
																					instancePath: instancePath + "/externalAuthName",
																					schemaPath: "#/properties/externalAuthName/type",
																					keyword: "type",
																					params: { type: schema54.properties.externalAuthName.type },
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
																					validate39.errors = [{
																						instancePath: instancePath + "/extraJson",
																						schemaPath: "#/properties/extraJson/type",
																						keyword: "type",
																						params: { type: schema54.properties.extraJson.type },
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
validate39.evaluated = {
	"props": {
		"externalId": true,
		"authenticationToken": true,
		"authenticationType": true,
		"forceCreate": true,
		"gameId": true,
		"profileId": true,
		"anonymousId": true,
		"releasePlatform": true,
		"gameVersion": true,
		"clientLib": true,
		"clientLibVersion": true,
		"compressResponses": true,
		"timeZoneOffset": true,
		"languageCode": true,
		"countryCode": true,
		"externalAuthName": true,
		"extraJson": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ServerCredentials = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.appId === void 0 && (missing0 = "appId") || data.serverName === void 0 && (missing0 = "serverName") || data.serverSecret === void 0 && (missing0 = "serverSecret")) {
			validate40.errors = [{
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
					validate40.errors = [{
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
						validate40.errors = [{
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
							validate40.errors = [{
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
validate40.evaluated = {
	"props": {
		"appId": true,
		"serverName": true,
		"serverSecret": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const PlayerStateUpdateNameData = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate41.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.playerName === void 0 && (missing0 = "playerName")) {
			validate41.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.playerName !== void 0) {
			if (typeof data.playerName !== "string") {
				validate41.errors = [{
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
validate41.evaluated = {
	"props": { "playerName": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const PlayerStateUpdatePictureUrlData = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate42.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.playerPictureUrl === void 0 && (missing0 = "playerPictureUrl")) {
			validate42.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.playerPictureUrl !== void 0) {
			if (typeof data.playerPictureUrl !== "string") {
				validate42.errors = [{
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
validate42.evaluated = {
	"props": { "playerPictureUrl": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const FriendAddFriendsData = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profileIds === void 0 && (missing0 = "profileIds")) {
			validate43.errors = [{
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
					validate43.errors = [{
						instancePath: instancePath + "/profileIds/" + i0,
						schemaPath: "#/properties/profileIds/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
			} else {
				validate43.errors = [{
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
validate43.evaluated = {
	"props": { "profileIds": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const FriendRemoveFriendsData = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate44.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profileIds === void 0 && (missing0 = "profileIds")) {
			validate44.errors = [{
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
					validate44.errors = [{
						instancePath: instancePath + "/profileIds/" + i0,
						schemaPath: "#/properties/profileIds/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
			} else {
				validate44.errors = [{
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
		validate44.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate44.errors = vErrors;
	return true;
}
validate44.evaluated = {
	"props": { "profileIds": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const FriendListFriendsData = validate45;
const schema60 = {
	"type": ["object", "null"],
	"properties": {
		"friendPlatform": { "type": ["string", "null"] },
		"includeSummaryData": { "type": ["boolean", "null"] }
	}
};
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate45.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate45.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema60.type },
			message: "must be object,null"
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.friendPlatform !== void 0) {
			let data0 = data.friendPlatform;
			if (typeof data0 !== "string" && data0 !== null) {
				validate45.errors = [{
					instancePath: instancePath + "/friendPlatform",
					schemaPath: "#/properties/friendPlatform/type",
					keyword: "type",
					params: { type: schema60.properties.friendPlatform.type },
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
					validate45.errors = [{
						instancePath: instancePath + "/includeSummaryData",
						schemaPath: "#/properties/includeSummaryData/type",
						keyword: "type",
						params: { type: schema60.properties.includeSummaryData.type },
						message: "must be boolean,null"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	}
	validate45.errors = vErrors;
	return true;
}
validate45.evaluated = {
	"props": {
		"friendPlatform": true,
		"includeSummaryData": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const FriendGetUsersOnlineStatusData = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate46.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.profileIds === void 0 && (missing0 = "profileIds")) {
			validate46.errors = [{
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
					validate46.errors = [{
						instancePath: instancePath + "/profileIds/" + i0,
						schemaPath: "#/properties/profileIds/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
			} else {
				validate46.errors = [{
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
		validate46.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate46.errors = vErrors;
	return true;
}
validate46.evaluated = {
	"props": { "profileIds": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const FriendGetMySocialInfoData = validate47;
const schema62 = {
	"type": ["object", "null"],
	"properties": {
		"friendPlatform": { "type": ["string", "null"] },
		"includeSummaryData": { "type": ["boolean", "null"] }
	}
};
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate47.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate47.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema62.type },
			message: "must be object,null"
		}];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.friendPlatform !== void 0) {
			let data0 = data.friendPlatform;
			if (typeof data0 !== "string" && data0 !== null) {
				validate47.errors = [{
					instancePath: instancePath + "/friendPlatform",
					schemaPath: "#/properties/friendPlatform/type",
					keyword: "type",
					params: { type: schema62.properties.friendPlatform.type },
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
					validate47.errors = [{
						instancePath: instancePath + "/includeSummaryData",
						schemaPath: "#/properties/includeSummaryData/type",
						keyword: "type",
						params: { type: schema62.properties.includeSummaryData.type },
						message: "must be boolean,null"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	}
	validate47.errors = vErrors;
	return true;
}
validate47.evaluated = {
	"props": {
		"friendPlatform": true,
		"includeSummaryData": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const GroupCreateGroupData = validate48;
const schema63 = {
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
const schema64 = {
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
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate48.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.groupType === void 0 && (missing0 = "groupType")) {
				validate48.errors = [{
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
						validate48.errors = [{
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
							validate48.errors = [{
								instancePath: instancePath + "/name",
								schemaPath: "#/properties/name/type",
								keyword: "type",
								params: { type: schema63.properties.name.type },
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
								validate48.errors = [{
									instancePath: instancePath + "/isOpenGroup",
									schemaPath: "#/properties/isOpenGroup/type",
									keyword: "type",
									params: { type: schema63.properties.isOpenGroup.type },
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
													params: { allowedValues: schema64.properties.member.enum },
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
														params: { allowedValues: schema64.properties.other.enum },
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
								if (_valid0) {
									var props0 = {};
									props0.member = true;
									props0.other = true;
								}
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
									validate48.errors = vErrors;
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
										validate48.errors = [{
											instancePath: instancePath + "/data",
											schemaPath: "#/properties/data/type",
											keyword: "type",
											params: { type: schema63.properties.data.type },
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
											validate48.errors = [{
												instancePath: instancePath + "/summaryData",
												schemaPath: "#/properties/summaryData/type",
												keyword: "type",
												params: { type: schema63.properties.summaryData.type },
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
												validate48.errors = [{
													instancePath: instancePath + "/ownerAttributes",
													schemaPath: "#/properties/ownerAttributes/type",
													keyword: "type",
													params: { type: schema63.properties.ownerAttributes.type },
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
													validate48.errors = [{
														instancePath: instancePath + "/defaultMemberAttributes",
														schemaPath: "#/properties/defaultMemberAttributes/type",
														keyword: "type",
														params: { type: schema63.properties.defaultMemberAttributes.type },
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
			validate48.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate48.errors = vErrors;
	return errors === 0;
}
validate48.evaluated = {
	"props": {
		"groupType": true,
		"name": true,
		"isOpenGroup": true,
		"acl": true,
		"data": true,
		"summaryData": true,
		"ownerAttributes": true,
		"defaultMemberAttributes": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const GroupJoinGroupData = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate49.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.groupId === void 0 && (missing0 = "groupId")) {
			validate49.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.groupId !== void 0) {
			if (typeof data.groupId !== "string") {
				validate49.errors = [{
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
		validate49.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate49.errors = vErrors;
	return true;
}
validate49.evaluated = {
	"props": { "groupId": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const GroupAddGroupMemberData = validate50;
const schema66 = {
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
const schema67 = {
	"type": "string",
	"enum": [
		"OWNER",
		"ADMIN",
		"MEMBER"
	]
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate50.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.groupId === void 0 && (missing0 = "groupId") || data.profileId === void 0 && (missing0 = "profileId") || data.role === void 0 && (missing0 = "role")) {
			validate50.errors = [{
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
					validate50.errors = [{
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
						validate50.errors = [{
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
							validate50.errors = [{
								instancePath: instancePath + "/role",
								schemaPath: "GroupRole/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if (!(data2 === "OWNER" || data2 === "ADMIN" || data2 === "MEMBER")) {
							validate50.errors = [{
								instancePath: instancePath + "/role",
								schemaPath: "GroupRole/enum",
								keyword: "enum",
								params: { allowedValues: schema67.enum },
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
								validate50.errors = [{
									instancePath: instancePath + "/attributes",
									schemaPath: "#/properties/attributes/type",
									keyword: "type",
									params: { type: schema66.properties.attributes.type },
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
		validate50.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate50.errors = vErrors;
	return true;
}
validate50.evaluated = {
	"props": {
		"groupId": true,
		"profileId": true,
		"role": true,
		"attributes": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const GroupReadGroupMembersData = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate51.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.groupId === void 0 && (missing0 = "groupId")) {
			validate51.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.groupId !== void 0) {
			if (typeof data.groupId !== "string") {
				validate51.errors = [{
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
		validate51.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate51.errors = vErrors;
	return true;
}
validate51.evaluated = {
	"props": { "groupId": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const GroupLeaveGroupData = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.groupId === void 0 && (missing0 = "groupId")) {
			validate52.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.groupId !== void 0) {
			if (typeof data.groupId !== "string") {
				validate52.errors = [{
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
		validate52.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate52.errors = vErrors;
	return true;
}
validate52.evaluated = {
	"props": { "groupId": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const GroupDeleteGroupData = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.groupId === void 0 && (missing0 = "groupId") || data.version === void 0 && (missing0 = "version")) {
			validate53.errors = [{
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
					validate53.errors = [{
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
							validate53.errors = [{
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
								validate53.errors = [{
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
						validate53.errors = [{
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
validate53.evaluated = {
	"props": {
		"groupId": true,
		"version": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};

export { AuthenticationV2AuthenticateData, FriendAddFriendsData, FriendGetMySocialInfoData, FriendGetUsersOnlineStatusData, FriendListFriendsData, FriendRemoveFriendsData, GroupAddGroupMemberData, GroupCreateGroupData, GroupDeleteGroupData, GroupJoinGroupData, GroupLeaveGroupData, GroupReadGroupMembersData, MessageEnvelope, PlayerStateUpdateNameData, PlayerStateUpdatePictureUrlData, PresenceGetPresenceOfFriendsData, PresenceGetPresenceOfGroupData, PresenceGetPresenceOfUsersData, PresenceRegisterListenersForFriendsData, PresenceRegisterListenersForGroupData, PresenceRegisterListenersForProfilesData, PresenceSetVisibilityData, PresenceSysExtendPxExpiryData, PresenceSysInitializePresenceData, PresenceSysTerminatePresenceData, PresenceUpdateActivityData, RttConnectMessage, RttHeartbeatMessage, ServerCredentials, ServerStandardRequest, clientPacket, serverPacket };