// Generated from openapi/genesys.yaml by `npm run generate`. Do not edit.

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
const OrganizationPresenceEntityListing = validate10;
const schema14 = {
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
		"On Queue",
		"Training"
	]
};
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id")) {
			validate12.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.id !== void 0) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						validate12.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate12.errors = [{
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
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate12.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.selfUri !== void 0) {
						if (typeof data.selfUri !== "string") {
							validate12.errors = [{
								instancePath: instancePath + "/selfUri",
								schemaPath: "SelfUri/type",
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
		validate12.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate12.errors = vErrors;
	return true;
}
const formats0 = import_formats.fullFormats["date-time"];
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.languageLabels === void 0 && (missing0 = "languageLabels") || data.systemPresence === void 0 && (missing0 = "systemPresence") || data.deactivated === void 0 && (missing0 = "deactivated") || data.primary === void 0 && (missing0 = "primary")) {
				validate11.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.id !== void 0) {
					let data0 = data.id;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if (data0.length < 1) {
								validate11.errors = [{
									instancePath: instancePath + "/id",
									schemaPath: "#/properties/id/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate11.errors = [{
								instancePath: instancePath + "/id",
								schemaPath: "#/properties/id/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						const _errs3 = errors;
						if (typeof data.name !== "string") {
							validate11.errors = [{
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
						if (data.languageLabels !== void 0) {
							let data2 = data.languageLabels;
							const _errs5 = errors;
							if (errors === errors) {
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) for (const key0 in data2) {
									const _errs9 = errors;
									if (typeof data2[key0] !== "string") {
										validate11.errors = [{
											instancePath: instancePath + "/languageLabels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "LanguageLabels/additionalProperties/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									if (!(_errs9 === errors)) break;
								}
								else {
									validate11.errors = [{
										instancePath: instancePath + "/languageLabels",
										schemaPath: "LanguageLabels/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.systemPresence !== void 0) {
								let data4 = data.systemPresence;
								const _errs11 = errors;
								if (typeof data4 !== "string") {
									validate11.errors = [{
										instancePath: instancePath + "/systemPresence",
										schemaPath: "SystemPresenceName/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								if (!(data4 === "Available" || data4 === "Away" || data4 === "Break" || data4 === "Busy" || data4 === "Idle" || data4 === "Meal" || data4 === "Meeting" || data4 === "Offline" || data4 === "On Queue" || data4 === "Training")) {
									validate11.errors = [{
										instancePath: instancePath + "/systemPresence",
										schemaPath: "SystemPresenceName/enum",
										keyword: "enum",
										params: { allowedValues: schema14.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = _errs11 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.deactivated !== void 0) {
									const _errs14 = errors;
									if (typeof data.deactivated !== "boolean") {
										validate11.errors = [{
											instancePath: instancePath + "/deactivated",
											schemaPath: "#/properties/deactivated/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid0 = _errs14 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.primary !== void 0) {
										const _errs16 = errors;
										if (typeof data.primary !== "boolean") {
											validate11.errors = [{
												instancePath: instancePath + "/primary",
												schemaPath: "#/properties/primary/type",
												keyword: "type",
												params: { type: "boolean" },
												message: "must be boolean"
											}];
											return false;
										}
										var valid0 = _errs16 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.createdBy !== void 0) {
											const _errs18 = errors;
											if (!validate12(data.createdBy, {
												instancePath: instancePath + "/createdBy",
												parentData: data,
												parentDataProperty: "createdBy",
												rootData
											})) {
												vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs18 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.createdDate !== void 0) {
												let data8 = data.createdDate;
												const _errs19 = errors;
												if (errors === _errs19) {
													if (errors === _errs19) {
														if (typeof data8 === "string") {
															if (!formats0.validate(data8)) {
																validate11.errors = [{
																	instancePath: instancePath + "/createdDate",
																	schemaPath: "#/properties/createdDate/format",
																	keyword: "format",
																	params: { format: "date-time" },
																	message: "must match format \"date-time\""
																}];
																return false;
															}
														} else {
															validate11.errors = [{
																instancePath: instancePath + "/createdDate",
																schemaPath: "#/properties/createdDate/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
												}
												var valid0 = _errs19 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.modifiedBy !== void 0) {
													const _errs21 = errors;
													if (!validate12(data.modifiedBy, {
														instancePath: instancePath + "/modifiedBy",
														parentData: data,
														parentDataProperty: "modifiedBy",
														rootData
													})) {
														vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs21 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.modifiedDate !== void 0) {
														let data10 = data.modifiedDate;
														const _errs22 = errors;
														if (errors === _errs22) {
															if (errors === _errs22) {
																if (typeof data10 === "string") {
																	if (!formats0.validate(data10)) {
																		validate11.errors = [{
																			instancePath: instancePath + "/modifiedDate",
																			schemaPath: "#/properties/modifiedDate/format",
																			keyword: "format",
																			params: { format: "date-time" },
																			message: "must match format \"date-time\""
																		}];
																		return false;
																	}
																} else {
																	validate11.errors = [{
																		instancePath: instancePath + "/modifiedDate",
																		schemaPath: "#/properties/modifiedDate/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
															}
														}
														var valid0 = _errs22 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.selfUri !== void 0) {
															const _errs24 = errors;
															if (typeof data.selfUri !== "string") {
																validate11.errors = [{
																	instancePath: instancePath + "/selfUri",
																	schemaPath: "SelfUri/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid0 = _errs24 === errors;
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
			validate11.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate11.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.entities === void 0 && (missing0 = "entities") || data.pageSize === void 0 && (missing0 = "pageSize") || data.pageNumber === void 0 && (missing0 = "pageNumber") || data.total === void 0 && (missing0 = "total") || data.pageCount === void 0 && (missing0 = "pageCount")) {
				validate10.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.entities !== void 0) {
					let data0 = data.entities;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs3 = errors;
								if (!validate11(data0[i0], {
									instancePath: instancePath + "/entities/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData
								})) {
									vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
									errors = vErrors.length;
								}
								if (!(_errs3 === errors)) break;
							}
						} else {
							validate10.errors = [{
								instancePath: instancePath + "/entities",
								schemaPath: "#/properties/entities/type",
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
					if (data.pageSize !== void 0) {
						let data2 = data.pageSize;
						const _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate10.errors = [{
								instancePath: instancePath + "/pageSize",
								schemaPath: "#/properties/pageSize/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (errors === _errs4) {
							if (typeof data2 == "number" && isFinite(data2)) {
								if (data2 < 0 || isNaN(data2)) {
									validate10.errors = [{
										instancePath: instancePath + "/pageSize",
										schemaPath: "#/properties/pageSize/minimum",
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
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.pageNumber !== void 0) {
							let data3 = data.pageNumber;
							const _errs6 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate10.errors = [{
									instancePath: instancePath + "/pageNumber",
									schemaPath: "#/properties/pageNumber/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs6) {
								if (typeof data3 == "number" && isFinite(data3)) {
									if (data3 < 0 || isNaN(data3)) {
										validate10.errors = [{
											instancePath: instancePath + "/pageNumber",
											schemaPath: "#/properties/pageNumber/minimum",
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
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.total !== void 0) {
								let data4 = data.total;
								const _errs8 = errors;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate10.errors = [{
										instancePath: instancePath + "/total",
										schemaPath: "#/properties/total/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs8) {
									if (typeof data4 == "number" && isFinite(data4)) {
										if (data4 < 0 || isNaN(data4)) {
											validate10.errors = [{
												instancePath: instancePath + "/total",
												schemaPath: "#/properties/total/minimum",
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
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.firstUri !== void 0) {
									const _errs10 = errors;
									if (typeof data.firstUri !== "string") {
										validate10.errors = [{
											instancePath: instancePath + "/firstUri",
											schemaPath: "#/properties/firstUri/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.selfUri !== void 0) {
										const _errs12 = errors;
										if (typeof data.selfUri !== "string") {
											validate10.errors = [{
												instancePath: instancePath + "/selfUri",
												schemaPath: "#/properties/selfUri/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.nextUri !== void 0) {
											const _errs14 = errors;
											if (typeof data.nextUri !== "string") {
												validate10.errors = [{
													instancePath: instancePath + "/nextUri",
													schemaPath: "#/properties/nextUri/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.previousUri !== void 0) {
												const _errs16 = errors;
												if (typeof data.previousUri !== "string") {
													validate10.errors = [{
														instancePath: instancePath + "/previousUri",
														schemaPath: "#/properties/previousUri/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.lastUri !== void 0) {
													const _errs18 = errors;
													if (typeof data.lastUri !== "string") {
														validate10.errors = [{
															instancePath: instancePath + "/lastUri",
															schemaPath: "#/properties/lastUri/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.pageCount !== void 0) {
														let data10 = data.pageCount;
														const _errs20 = errors;
														if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
															validate10.errors = [{
																instancePath: instancePath + "/pageCount",
																schemaPath: "#/properties/pageCount/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (errors === _errs20) {
															if (typeof data10 == "number" && isFinite(data10)) {
																if (data10 < 0 || isNaN(data10)) {
																	validate10.errors = [{
																		instancePath: instancePath + "/pageCount",
																		schemaPath: "#/properties/pageCount/minimum",
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
	}
	validate10.errors = vErrors;
	return errors === 0;
}
const ErrorBody = validate16;
const schema20 = {
	"type": "string",
	"enum": [
		"authentication.request.timeout",
		"authentication.required",
		"bad.credentials",
		"bad.request",
		"credentials.expired",
		"general.conflict",
		"internal.server.error",
		"invalid.date",
		"invalid.value",
		"missing.any.permissions",
		"missing.permissions",
		"not.authorized",
		"not.found",
		"notification.invalid.topic",
		"notification.subscription.too.many.subscriptions",
		"request.entity.too.large",
		"request.timeout",
		"response.entity.too.large",
		"service.unavailable",
		"too.many.requests",
		"too.many.requests.retry.after",
		"unsupported.media.type"
	]
};
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "KnownErrorCode/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "authentication.request.timeout" || data === "authentication.required" || data === "bad.credentials" || data === "bad.request" || data === "credentials.expired" || data === "general.conflict" || data === "internal.server.error" || data === "invalid.date" || data === "invalid.value" || data === "missing.any.permissions" || data === "missing.permissions" || data === "not.authorized" || data === "not.found" || data === "notification.invalid.topic" || data === "notification.subscription.too.many.subscriptions" || data === "request.entity.too.large" || data === "request.timeout" || data === "response.entity.too.large" || data === "service.unavailable" || data === "too.many.requests" || data === "too.many.requests.retry.after" || data === "unsupported.media.type")) {
		const err1 = {
			instancePath,
			schemaPath: "KnownErrorCode/enum",
			keyword: "enum",
			params: { allowedValues: schema20.enum },
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
		var _valid0 = _errs4 === errors;
		valid0 = valid0 || _valid0;
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
		validate17.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate17.errors = vErrors;
	return errors === 0;
}
const wrapper0 = { validate: validate16 };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.message === void 0 && (missing0 = "message") || data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.contextId === void 0 && (missing0 = "contextId")) {
				validate16.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.message !== void 0) {
					const _errs1 = errors;
					if (typeof data.message !== "string") {
						validate16.errors = [{
							instancePath: instancePath + "/message",
							schemaPath: "#/properties/message/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.code !== void 0) {
						const _errs3 = errors;
						if (!validate17(data.code, {
							instancePath: instancePath + "/code",
							parentData: data,
							parentDataProperty: "code",
							rootData
						})) {
							vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.status !== void 0) {
							let data2 = data.status;
							const _errs4 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
								validate16.errors = [{
									instancePath: instancePath + "/status",
									schemaPath: "#/properties/status/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs4) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 > 599 || isNaN(data2)) {
										validate16.errors = [{
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
									} else if (data2 < 400 || isNaN(data2)) {
										validate16.errors = [{
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
							if (data.entityId !== void 0) {
								const _errs6 = errors;
								if (typeof data.entityId !== "string") {
									validate16.errors = [{
										instancePath: instancePath + "/entityId",
										schemaPath: "#/properties/entityId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.entityName !== void 0) {
									const _errs8 = errors;
									if (typeof data.entityName !== "string") {
										validate16.errors = [{
											instancePath: instancePath + "/entityName",
											schemaPath: "#/properties/entityName/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.messageWithParams !== void 0) {
										const _errs10 = errors;
										if (typeof data.messageWithParams !== "string") {
											validate16.errors = [{
												instancePath: instancePath + "/messageWithParams",
												schemaPath: "#/properties/messageWithParams/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.messageParams !== void 0) {
											let data6 = data.messageParams;
											const _errs12 = errors;
											if (errors === _errs12) {
												if (data6 && typeof data6 == "object" && !Array.isArray(data6)) for (const key0 in data6) {
													const _errs15 = errors;
													if (typeof data6[key0] !== "string") {
														validate16.errors = [{
															instancePath: instancePath + "/messageParams/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
															schemaPath: "#/properties/messageParams/additionalProperties/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													if (!(_errs15 === errors)) break;
												}
												else {
													validate16.errors = [{
														instancePath: instancePath + "/messageParams",
														schemaPath: "#/properties/messageParams/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.contextId !== void 0) {
												const _errs17 = errors;
												if (typeof data.contextId !== "string") {
													validate16.errors = [{
														instancePath: instancePath + "/contextId",
														schemaPath: "#/properties/contextId/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid0 = _errs17 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.details !== void 0) {
													let data9 = data.details;
													const _errs19 = errors;
													if (errors === _errs19) {
														if (Array.isArray(data9)) {
															const len0 = data9.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let data10 = data9[i0];
																const _errs21 = errors;
																if (errors === errors) {
																	if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																		if (data10.errorCode !== void 0) {
																			const _errs24 = errors;
																			if (typeof data10.errorCode !== "string") {
																				validate16.errors = [{
																					instancePath: instancePath + "/details/" + i0 + "/errorCode",
																					schemaPath: "ErrorDetail/properties/errorCode/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			var valid4 = _errs24 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data10.fieldName !== void 0) {
																				const _errs26 = errors;
																				if (typeof data10.fieldName !== "string") {
																					validate16.errors = [{
																						instancePath: instancePath + "/details/" + i0 + "/fieldName",
																						schemaPath: "ErrorDetail/properties/fieldName/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				var valid4 = _errs26 === errors;
																			} else var valid4 = true;
																			if (valid4) {
																				if (data10.entityId !== void 0) {
																					const _errs28 = errors;
																					if (typeof data10.entityId !== "string") {
																						validate16.errors = [{
																							instancePath: instancePath + "/details/" + i0 + "/entityId",
																							schemaPath: "ErrorDetail/properties/entityId/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																					var valid4 = _errs28 === errors;
																				} else var valid4 = true;
																				if (valid4) {
																					if (data10.entityName !== void 0) {
																						const _errs30 = errors;
																						if (typeof data10.entityName !== "string") {
																							validate16.errors = [{
																								instancePath: instancePath + "/details/" + i0 + "/entityName",
																								schemaPath: "ErrorDetail/properties/entityName/type",
																								keyword: "type",
																								params: { type: "string" },
																								message: "must be string"
																							}];
																							return false;
																						}
																						var valid4 = _errs30 === errors;
																					} else var valid4 = true;
																				}
																			}
																		}
																	} else {
																		validate16.errors = [{
																			instancePath: instancePath + "/details/" + i0,
																			schemaPath: "ErrorDetail/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																if (!(_errs21 === errors)) break;
															}
														} else {
															validate16.errors = [{
																instancePath: instancePath + "/details",
																schemaPath: "#/properties/details/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs19 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.errors !== void 0) {
														let data15 = data.errors;
														const _errs32 = errors;
														if (errors === _errs32) {
															if (Array.isArray(data15)) {
																const len1 = data15.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	const _errs34 = errors;
																	if (!wrapper0.validate(data15[i1], {
																		instancePath: instancePath + "/errors/" + i1,
																		parentData: data15,
																		parentDataProperty: i1,
																		rootData
																	})) {
																		vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs34 === errors)) break;
																}
															} else {
																validate16.errors = [{
																	instancePath: instancePath + "/errors",
																	schemaPath: "#/properties/errors/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs32 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.limit !== void 0) {
															let data17 = data.limit;
															const _errs35 = errors;
															if (errors === errors) {
																if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
																	if (data17.key !== void 0) {
																		const _errs38 = errors;
																		if (typeof data17.key !== "string") {
																			validate16.errors = [{
																				instancePath: instancePath + "/limit/key",
																				schemaPath: "ErrorLimit/properties/key/type",
																				keyword: "type",
																				params: { type: "string" },
																				message: "must be string"
																			}];
																			return false;
																		}
																		var valid7 = _errs38 === errors;
																	} else var valid7 = true;
																	if (valid7) {
																		if (data17.namespace !== void 0) {
																			const _errs40 = errors;
																			if (typeof data17.namespace !== "string") {
																				validate16.errors = [{
																					instancePath: instancePath + "/limit/namespace",
																					schemaPath: "ErrorLimit/properties/namespace/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																			var valid7 = _errs40 === errors;
																		} else var valid7 = true;
																		if (valid7) {
																			if (data17.value !== void 0) {
																				let data20 = data17.value;
																				const _errs42 = errors;
																				if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																					validate16.errors = [{
																						instancePath: instancePath + "/limit/value",
																						schemaPath: "ErrorLimit/properties/value/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				var valid7 = _errs42 === errors;
																			} else var valid7 = true;
																		}
																	}
																} else {
																	validate16.errors = [{
																		instancePath: instancePath + "/limit",
																		schemaPath: "ErrorLimit/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															var valid0 = _errs35 === errors;
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
			validate16.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const OrganizationPresence = validate11;
const getSystempresences_200 = validate19;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
			validate20.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.id !== void 0) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						validate20.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate20.errors = [{
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
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate20.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.selfUri !== void 0) {
						if (typeof data.selfUri !== "string") {
							validate20.errors = [{
								instancePath: instancePath + "/selfUri",
								schemaPath: "SelfUri/type",
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
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate20(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate19.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			}];
			return false;
		}
	}
	validate19.errors = vErrors;
	return errors === 0;
}
const UserPresence = validate22;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.systemPresence === void 0 && (missing0 = "systemPresence") || data.selfUri === void 0 && (missing0 = "selfUri")) {
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
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						validate23.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
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
				if (data.systemPresence !== void 0) {
					let data1 = data.systemPresence;
					if (typeof data1 !== "string") {
						validate23.errors = [{
							instancePath: instancePath + "/systemPresence",
							schemaPath: "SystemPresenceName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data1 === "Available" || data1 === "Away" || data1 === "Break" || data1 === "Busy" || data1 === "Idle" || data1 === "Meal" || data1 === "Meeting" || data1 === "Offline" || data1 === "On Queue" || data1 === "Training")) {
						validate23.errors = [{
							instancePath: instancePath + "/systemPresence",
							schemaPath: "SystemPresenceName/enum",
							keyword: "enum",
							params: { allowedValues: schema14.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.selfUri !== void 0) {
						if (typeof data.selfUri !== "string") {
							validate23.errors = [{
								instancePath: instancePath + "/selfUri",
								schemaPath: "SelfUri/type",
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
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.source === void 0 && (missing0 = "source") || data.presenceDefinition === void 0 && (missing0 = "presenceDefinition") || data.message === void 0 && (missing0 = "message") || data.modifiedDate === void 0 && (missing0 = "modifiedDate") || data.selfUri === void 0 && (missing0 = "selfUri")) {
				validate22.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.id !== void 0) {
					let data0 = data.id;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if (data0.length < 1) {
								validate22.errors = [{
									instancePath: instancePath + "/id",
									schemaPath: "#/properties/id/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate22.errors = [{
								instancePath: instancePath + "/id",
								schemaPath: "#/properties/id/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.source !== void 0) {
						const _errs3 = errors;
						if (typeof data.source !== "string") {
							validate22.errors = [{
								instancePath: instancePath + "/source",
								schemaPath: "#/properties/source/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sourceId !== void 0) {
							let data2 = data.sourceId;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (typeof data2 === "string") {
									if (data2.length < 1) {
										validate22.errors = [{
											instancePath: instancePath + "/sourceId",
											schemaPath: "#/properties/sourceId/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate22.errors = [{
										instancePath: instancePath + "/sourceId",
										schemaPath: "#/properties/sourceId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.presenceDefinition !== void 0) {
								const _errs7 = errors;
								if (!validate23(data.presenceDefinition, {
									instancePath: instancePath + "/presenceDefinition",
									parentData: data,
									parentDataProperty: "presenceDefinition",
									rootData
								})) {
									vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.futurePresenceDefinition !== void 0) {
									const _errs8 = errors;
									if (!validate23(data.futurePresenceDefinition, {
										instancePath: instancePath + "/futurePresenceDefinition",
										parentData: data,
										parentDataProperty: "futurePresenceDefinition",
										rootData
									})) {
										vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.message !== void 0) {
										const _errs9 = errors;
										if (typeof data.message !== "string") {
											validate22.errors = [{
												instancePath: instancePath + "/message",
												schemaPath: "#/properties/message/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.modifiedDate !== void 0) {
											let data6 = data.modifiedDate;
											const _errs11 = errors;
											if (errors === _errs11) {
												if (errors === _errs11) {
													if (typeof data6 === "string") {
														if (!formats0.validate(data6)) {
															validate22.errors = [{
																instancePath: instancePath + "/modifiedDate",
																schemaPath: "#/properties/modifiedDate/format",
																keyword: "format",
																params: { format: "date-time" },
																message: "must match format \"date-time\""
															}];
															return false;
														}
													} else {
														validate22.errors = [{
															instancePath: instancePath + "/modifiedDate",
															schemaPath: "#/properties/modifiedDate/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.selfUri !== void 0) {
												const _errs13 = errors;
												if (typeof data.selfUri !== "string") {
													validate22.errors = [{
														instancePath: instancePath + "/selfUri",
														schemaPath: "#/properties/selfUri/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid0 = _errs13 === errors;
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
			validate22.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const PresenceExpand = validate26;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
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
			if (data.active !== void 0) {
				if (typeof data.active !== "boolean") {
					validate28.errors = [{
						instancePath: instancePath + "/active",
						schemaPath: "#/properties/active/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.indefinite !== void 0) {
					if (typeof data.indefinite !== "boolean") {
						validate28.errors = [{
							instancePath: instancePath + "/indefinite",
							schemaPath: "#/properties/indefinite/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.startDate !== void 0) {
						let data3 = data.startDate;
						if (typeof data3 === "string") {
							if (!formats0.validate(data3)) {
								validate28.errors = [{
									instancePath: instancePath + "/startDate",
									schemaPath: "#/properties/startDate/format",
									keyword: "format",
									params: { format: "date-time" },
									message: "must match format \"date-time\""
								}];
								return false;
							}
						} else {
							validate28.errors = [{
								instancePath: instancePath + "/startDate",
								schemaPath: "#/properties/startDate/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.endDate !== void 0) {
							let data4 = data.endDate;
							if (typeof data4 === "string") {
								if (!formats0.validate(data4)) {
									validate28.errors = [{
										instancePath: instancePath + "/endDate",
										schemaPath: "#/properties/endDate/format",
										keyword: "format",
										params: { format: "date-time" },
										message: "must match format \"date-time\""
									}];
									return false;
								}
							} else {
								validate28.errors = [{
									instancePath: instancePath + "/endDate",
									schemaPath: "#/properties/endDate/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.selfUri !== void 0) {
								if (typeof data.selfUri !== "string") {
									validate28.errors = [{
										instancePath: instancePath + "/selfUri",
										schemaPath: "SelfUri/type",
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
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.presences === void 0 && (missing0 = "presences") || data.outOfOffices === void 0 && (missing0 = "outOfOffices") || data.selfUri === void 0 && (missing0 = "selfUri")) {
				validate26.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.id !== void 0) {
					let data0 = data.id;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if (data0.length < 1) {
								validate26.errors = [{
									instancePath: instancePath + "/id",
									schemaPath: "#/properties/id/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate26.errors = [{
								instancePath: instancePath + "/id",
								schemaPath: "#/properties/id/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						const _errs3 = errors;
						if (typeof data.name !== "string") {
							validate26.errors = [{
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
						if (data.presences !== void 0) {
							let data2 = data.presences;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data2)) {
									const len0 = data2.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs7 = errors;
										if (!validate22(data2[i0], {
											instancePath: instancePath + "/presences/" + i0,
											parentData: data2,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
											errors = vErrors.length;
										}
										if (!(_errs7 === errors)) break;
									}
								} else {
									validate26.errors = [{
										instancePath: instancePath + "/presences",
										schemaPath: "#/properties/presences/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.outOfOffices !== void 0) {
								let data4 = data.outOfOffices;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (Array.isArray(data4)) {
										const len1 = data4.length;
										for (let i1 = 0; i1 < len1; i1++) {
											const _errs10 = errors;
											if (!validate28(data4[i1], {
												instancePath: instancePath + "/outOfOffices/" + i1,
												parentData: data4,
												parentDataProperty: i1,
												rootData
											})) {
												vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
												errors = vErrors.length;
											}
											if (!(_errs10 === errors)) break;
										}
									} else {
										validate26.errors = [{
											instancePath: instancePath + "/outOfOffices",
											schemaPath: "#/properties/outOfOffices/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.selfUri !== void 0) {
									const _errs11 = errors;
									if (typeof data.selfUri !== "string") {
										validate26.errors = [{
											instancePath: instancePath + "/selfUri",
											schemaPath: "SelfUri/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
							}
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
	}
	validate26.errors = vErrors;
	return errors === 0;
}
const putUsersPresencesBulk_200 = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate22(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate30.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			}];
			return false;
		}
	}
	validate30.errors = vErrors;
	return errors === 0;
}
const getUsersPresenceBulk_200 = validate32;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.userId === void 0 && (missing0 = "userId") || data.source === void 0 && (missing0 = "source") || data.presenceDefinition === void 0 && (missing0 = "presenceDefinition") || data.message === void 0 && (missing0 = "message") || data.modifiedDate === void 0 && (missing0 = "modifiedDate") || data.selfUri === void 0 && (missing0 = "selfUri")) {
				validate33.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.userId !== void 0) {
					let data0 = data.userId;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if (data0.length < 1) {
								validate33.errors = [{
									instancePath: instancePath + "/userId",
									schemaPath: "#/properties/userId/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate33.errors = [{
								instancePath: instancePath + "/userId",
								schemaPath: "#/properties/userId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.source !== void 0) {
						const _errs3 = errors;
						if (typeof data.source !== "string") {
							validate33.errors = [{
								instancePath: instancePath + "/source",
								schemaPath: "#/properties/source/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sourceId !== void 0) {
							let data2 = data.sourceId;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (typeof data2 === "string") {
									if (data2.length < 1) {
										validate33.errors = [{
											instancePath: instancePath + "/sourceId",
											schemaPath: "#/properties/sourceId/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate33.errors = [{
										instancePath: instancePath + "/sourceId",
										schemaPath: "#/properties/sourceId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.presenceDefinition !== void 0) {
								const _errs7 = errors;
								if (!validate23(data.presenceDefinition, {
									instancePath: instancePath + "/presenceDefinition",
									parentData: data,
									parentDataProperty: "presenceDefinition",
									rootData
								})) {
									vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.message !== void 0) {
									const _errs8 = errors;
									if (typeof data.message !== "string") {
										validate33.errors = [{
											instancePath: instancePath + "/message",
											schemaPath: "#/properties/message/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.modifiedDate !== void 0) {
										let data5 = data.modifiedDate;
										const _errs10 = errors;
										if (errors === _errs10) {
											if (errors === _errs10) {
												if (typeof data5 === "string") {
													if (!formats0.validate(data5)) {
														validate33.errors = [{
															instancePath: instancePath + "/modifiedDate",
															schemaPath: "#/properties/modifiedDate/format",
															keyword: "format",
															params: { format: "date-time" },
															message: "must match format \"date-time\""
														}];
														return false;
													}
												} else {
													validate33.errors = [{
														instancePath: instancePath + "/modifiedDate",
														schemaPath: "#/properties/modifiedDate/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.selfUri !== void 0) {
											const _errs12 = errors;
											if (typeof data.selfUri !== "string") {
												validate33.errors = [{
													instancePath: instancePath + "/selfUri",
													schemaPath: "SelfUri/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
									}
								}
							}
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
const getUsersPresencesPurecloudBulk_200 = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			validate36.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			}];
			return false;
		}
	}
	validate36.errors = vErrors;
	return errors === 0;
}
const OrganizationPresenceDefinitionEntityListing = validate38;
const schema41 = {
	"type": "string",
	"enum": ["System", "User"]
};
const schema43 = {
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
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.languageLabels === void 0 && (missing0 = "languageLabels") || data.systemPresence === void 0 && (missing0 = "systemPresence") || data.deactivated === void 0 && (missing0 = "deactivated") || data.selfUri === void 0 && (missing0 = "selfUri")) {
			validate39.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.id !== void 0) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						validate39.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate39.errors = [{
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
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate39.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type;
						if (typeof data2 !== "string") {
							validate39.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "DefinitionType/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if (!(data2 === "System" || data2 === "User")) {
							validate39.errors = [{
								instancePath: instancePath + "/type",
								schemaPath: "DefinitionType/enum",
								keyword: "enum",
								params: { allowedValues: schema41.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.languageLabels !== void 0) {
							let data3 = data.languageLabels;
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								for (const key0 in data3) if (typeof data3[key0] !== "string") {
									validate39.errors = [{
										instancePath: instancePath + "/languageLabels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "LanguageLabels/additionalProperties/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							} else {
								validate39.errors = [{
									instancePath: instancePath + "/languageLabels",
									schemaPath: "LanguageLabels/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.systemPresence !== void 0) {
								let data5 = data.systemPresence;
								if (typeof data5 !== "string") {
									validate39.errors = [{
										instancePath: instancePath + "/systemPresence",
										schemaPath: "SystemPresenceKey/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								if (!(data5 === "Available" || data5 === "Away" || data5 === "Break" || data5 === "Busy" || data5 === "Idle" || data5 === "Meal" || data5 === "Meeting" || data5 === "Offline" || data5 === "OnQueue" || data5 === "Training")) {
									validate39.errors = [{
										instancePath: instancePath + "/systemPresence",
										schemaPath: "SystemPresenceKey/enum",
										keyword: "enum",
										params: { allowedValues: schema43.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.divisionId !== void 0) {
									if (typeof data.divisionId !== "string") {
										validate39.errors = [{
											instancePath: instancePath + "/divisionId",
											schemaPath: "#/properties/divisionId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.deactivated !== void 0) {
										if (typeof data.deactivated !== "boolean") {
											validate39.errors = [{
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
										if (data.selfUri !== void 0) {
											if (typeof data.selfUri !== "string") {
												validate39.errors = [{
													instancePath: instancePath + "/selfUri",
													schemaPath: "SelfUri/type",
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
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.total === void 0 && (missing0 = "total") || data.entities === void 0 && (missing0 = "entities")) {
				validate38.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.total !== void 0) {
					let data0 = data.total;
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate38.errors = [{
							instancePath: instancePath + "/total",
							schemaPath: "#/properties/total/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (errors === _errs1) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 0 || isNaN(data0)) {
								validate38.errors = [{
									instancePath: instancePath + "/total",
									schemaPath: "#/properties/total/minimum",
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
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.entities !== void 0) {
						let data1 = data.entities;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs5 = errors;
									if (!validate39(data1[i0], {
										instancePath: instancePath + "/entities/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
										errors = vErrors.length;
									}
									if (!(_errs5 === errors)) break;
								}
							} else {
								validate38.errors = [{
									instancePath: instancePath + "/entities",
									schemaPath: "#/properties/entities/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.selfUri !== void 0) {
							const _errs6 = errors;
							if (typeof data.selfUri !== "string") {
								validate38.errors = [{
									instancePath: instancePath + "/selfUri",
									schemaPath: "SelfUri/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
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
const OrganizationPresenceDefinition = validate39;
const SourceEntityListing = validate41;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.type === void 0 && (missing0 = "type") || data.deactivated === void 0 && (missing0 = "deactivated") || data.selfUri === void 0 && (missing0 = "selfUri")) {
			validate42.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.id !== void 0) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						validate42.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate42.errors = [{
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
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate42.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.description !== void 0) {
						if (typeof data.description !== "string") {
							validate42.errors = [{
								instancePath: instancePath + "/description",
								schemaPath: "#/properties/description/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.type !== void 0) {
							let data3 = data.type;
							if (typeof data3 !== "string") {
								validate42.errors = [{
									instancePath: instancePath + "/type",
									schemaPath: "DefinitionType/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							if (!(data3 === "System" || data3 === "User")) {
								validate42.errors = [{
									instancePath: instancePath + "/type",
									schemaPath: "DefinitionType/enum",
									keyword: "enum",
									params: { allowedValues: schema41.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.deactivated !== void 0) {
								if (typeof data.deactivated !== "boolean") {
									validate42.errors = [{
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
								if (data.selfUri !== void 0) {
									if (typeof data.selfUri !== "string") {
										validate42.errors = [{
											instancePath: instancePath + "/selfUri",
											schemaPath: "SelfUri/type",
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
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.total === void 0 && (missing0 = "total") || data.entities === void 0 && (missing0 = "entities")) {
				validate41.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.total !== void 0) {
					let data0 = data.total;
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate41.errors = [{
							instancePath: instancePath + "/total",
							schemaPath: "#/properties/total/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (errors === _errs1) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 0 || isNaN(data0)) {
								validate41.errors = [{
									instancePath: instancePath + "/total",
									schemaPath: "#/properties/total/minimum",
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
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.entities !== void 0) {
						let data1 = data.entities;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs5 = errors;
									if (!validate42(data1[i0], {
										instancePath: instancePath + "/entities/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
										errors = vErrors.length;
									}
									if (!(_errs5 === errors)) break;
								}
							} else {
								validate41.errors = [{
									instancePath: instancePath + "/entities",
									schemaPath: "#/properties/entities/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.selfUri !== void 0) {
							const _errs6 = errors;
							if (typeof data.selfUri !== "string") {
								validate41.errors = [{
									instancePath: instancePath + "/selfUri",
									schemaPath: "SelfUri/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
					}
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
	}
	validate41.errors = vErrors;
	return errors === 0;
}
const Source = validate42;
const UserPrimarySource = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.sourceId === void 0 && (missing0 = "sourceId") || data.registered === void 0 && (missing0 = "registered") || data.selfUri === void 0 && (missing0 = "selfUri")) {
			validate44.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.id !== void 0) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						validate44.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate44.errors = [{
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
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate44.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.sourceId !== void 0) {
						let data2 = data.sourceId;
						if (typeof data2 === "string") {
							if (data2.length < 1) {
								validate44.errors = [{
									instancePath: instancePath + "/sourceId",
									schemaPath: "#/properties/sourceId/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate44.errors = [{
								instancePath: instancePath + "/sourceId",
								schemaPath: "#/properties/sourceId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.registered !== void 0) {
							if (typeof data.registered !== "boolean") {
								validate44.errors = [{
									instancePath: instancePath + "/registered",
									schemaPath: "#/properties/registered/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.selfUri !== void 0) {
								if (typeof data.selfUri !== "string") {
									validate44.errors = [{
										instancePath: instancePath + "/selfUri",
										schemaPath: "SelfUri/type",
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
const PresenceSettings = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.restorePresenceSettings === void 0 && (missing0 = "restorePresenceSettings")) {
			validate45.errors = [{
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
					validate45.errors = [{
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
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate45.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.restorePresenceSettings !== void 0) {
						let data2 = data.restorePresenceSettings;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							let missing1;
							if (data2.enabled === void 0 && (missing1 = "enabled") || data2.restoreTimeMilliseconds === void 0 && (missing1 = "restoreTimeMilliseconds") || data2.restoreOnQueueEnabled === void 0 && (missing1 = "restoreOnQueueEnabled")) {
								validate45.errors = [{
									instancePath: instancePath + "/restorePresenceSettings",
									schemaPath: "RestorePresenceSettings/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}];
								return false;
							} else {
								if (data2.enabled !== void 0) {
									if (typeof data2.enabled !== "boolean") {
										validate45.errors = [{
											instancePath: instancePath + "/restorePresenceSettings/enabled",
											schemaPath: "RestorePresenceSettings/properties/enabled/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data2.restoreTimeMilliseconds !== void 0) {
										let data4 = data2.restoreTimeMilliseconds;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate45.errors = [{
												instancePath: instancePath + "/restorePresenceSettings/restoreTimeMilliseconds",
												schemaPath: "RestorePresenceSettings/properties/restoreTimeMilliseconds/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 < 0 || isNaN(data4)) {
												validate45.errors = [{
													instancePath: instancePath + "/restorePresenceSettings/restoreTimeMilliseconds",
													schemaPath: "RestorePresenceSettings/properties/restoreTimeMilliseconds/minimum",
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
										if (data2.restoreOnQueueEnabled !== void 0) {
											if (typeof data2.restoreOnQueueEnabled !== "boolean") {
												validate45.errors = [{
													instancePath: instancePath + "/restorePresenceSettings/restoreOnQueueEnabled",
													schemaPath: "RestorePresenceSettings/properties/restoreOnQueueEnabled/type",
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
							}
						} else {
							validate45.errors = [{
								instancePath: instancePath + "/restorePresenceSettings",
								schemaPath: "RestorePresenceSettings/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.requestingOffQueueEnabled !== void 0) {
							if (typeof data.requestingOffQueueEnabled !== "boolean") {
								validate45.errors = [{
									instancePath: instancePath + "/requestingOffQueueEnabled",
									schemaPath: "#/properties/requestingOffQueueEnabled/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.defaultPrimaryPresenceRegisteredSourceId !== void 0) {
								if (typeof data.defaultPrimaryPresenceRegisteredSourceId !== "string") {
									validate45.errors = [{
										instancePath: instancePath + "/defaultPrimaryPresenceRegisteredSourceId",
										schemaPath: "#/properties/defaultPrimaryPresenceRegisteredSourceId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.selfUri !== void 0) {
									if (typeof data.selfUri !== "string") {
										validate45.errors = [{
											instancePath: instancePath + "/selfUri",
											schemaPath: "SelfUri/type",
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
	validate45.errors = vErrors;
	return true;
}
const BatchEventResponse = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.errors !== void 0) {
			let data0 = data.errors;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.eventId !== void 0) {
							if (typeof data1.eventId !== "string") {
								validate46.errors = [{
									instancePath: instancePath + "/errors/" + i0 + "/eventId",
									schemaPath: "EventError/properties/eventId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid3 = true;
						} else var valid3 = true;
						if (valid3) {
							if (data1.message !== void 0) {
								if (typeof data1.message !== "string") {
									validate46.errors = [{
										instancePath: instancePath + "/errors/" + i0 + "/message",
										schemaPath: "EventError/properties/message/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid3 = true;
							} else var valid3 = true;
							if (valid3) {
								if (data1.retryable !== void 0) {
									if (typeof data1.retryable !== "boolean") {
										validate46.errors = [{
											instancePath: instancePath + "/errors/" + i0 + "/retryable",
											schemaPath: "EventError/properties/retryable/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid3 = true;
								} else var valid3 = true;
							}
						}
					} else {
						validate46.errors = [{
							instancePath: instancePath + "/errors/" + i0,
							schemaPath: "EventError/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						}];
						return false;
					}
				}
			} else {
				validate46.errors = [{
					instancePath: instancePath + "/errors",
					schemaPath: "#/properties/errors/type",
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
const AvailableTopicEntityListing = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.entities === void 0 && (missing0 = "entities")) {
			validate47.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.entities !== void 0) {
			let data0 = data.entities;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						let missing1;
						if (data1.id === void 0 && (missing1 = "id")) {
							validate47.errors = [{
								instancePath: instancePath + "/entities/" + i0,
								schemaPath: "AvailableTopic/required",
								keyword: "required",
								params: { missingProperty: missing1 },
								message: "must have required property '" + missing1 + "'"
							}];
							return false;
						} else {
							if (data1.id !== void 0) {
								let data2 = data1.id;
								if (typeof data2 === "string") {
									if (data2.length < 1) {
										validate47.errors = [{
											instancePath: instancePath + "/entities/" + i0 + "/id",
											schemaPath: "AvailableTopic/properties/id/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate47.errors = [{
										instancePath: instancePath + "/entities/" + i0 + "/id",
										schemaPath: "AvailableTopic/properties/id/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid3 = true;
							} else var valid3 = true;
							if (valid3) {
								if (data1.description !== void 0) {
									if (typeof data1.description !== "string") {
										validate47.errors = [{
											instancePath: instancePath + "/entities/" + i0 + "/description",
											schemaPath: "AvailableTopic/properties/description/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid3 = true;
								} else var valid3 = true;
								if (valid3) {
									if (data1.requiresPermissions !== void 0) {
										let data4 = data1.requiresPermissions;
										if (Array.isArray(data4)) {
											const len1 = data4.length;
											for (let i1 = 0; i1 < len1; i1++) if (typeof data4[i1] !== "string") {
												validate47.errors = [{
													instancePath: instancePath + "/entities/" + i0 + "/requiresPermissions/" + i1,
													schemaPath: "AvailableTopic/properties/requiresPermissions/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										} else {
											validate47.errors = [{
												instancePath: instancePath + "/entities/" + i0 + "/requiresPermissions",
												schemaPath: "AvailableTopic/properties/requiresPermissions/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
										var valid3 = true;
									} else var valid3 = true;
									if (valid3) {
										if (data1.enforced !== void 0) {
											if (typeof data1.enforced !== "boolean") {
												validate47.errors = [{
													instancePath: instancePath + "/entities/" + i0 + "/enforced",
													schemaPath: "AvailableTopic/properties/enforced/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												}];
												return false;
											}
											var valid3 = true;
										} else var valid3 = true;
										if (valid3) {
											if (data1.visibility !== void 0) {
												if (typeof data1.visibility !== "string") {
													validate47.errors = [{
														instancePath: instancePath + "/entities/" + i0 + "/visibility",
														schemaPath: "AvailableTopic/properties/visibility/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid3 = true;
											} else var valid3 = true;
											if (valid3) {
												if (data1.transports !== void 0) {
													let data8 = data1.transports;
													if (Array.isArray(data8)) {
														const len2 = data8.length;
														for (let i2 = 0; i2 < len2; i2++) if (typeof data8[i2] !== "string") {
															validate47.errors = [{
																instancePath: instancePath + "/entities/" + i0 + "/transports/" + i2,
																schemaPath: "AvailableTopic/properties/transports/items/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													} else {
														validate47.errors = [{
															instancePath: instancePath + "/entities/" + i0 + "/transports",
															schemaPath: "AvailableTopic/properties/transports/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
													var valid3 = true;
												} else var valid3 = true;
												if (valid3) {
													if (data1.topicParameters !== void 0) {
														let data10 = data1.topicParameters;
														if (Array.isArray(data10)) {
															const len3 = data10.length;
															for (let i3 = 0; i3 < len3; i3++) if (typeof data10[i3] !== "string") {
																validate47.errors = [{
																	instancePath: instancePath + "/entities/" + i0 + "/topicParameters/" + i3,
																	schemaPath: "AvailableTopic/properties/topicParameters/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														} else {
															validate47.errors = [{
																instancePath: instancePath + "/entities/" + i0 + "/topicParameters",
																schemaPath: "AvailableTopic/properties/topicParameters/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
														var valid3 = true;
													} else var valid3 = true;
												}
											}
										}
									}
								}
							}
						}
					} else {
						validate47.errors = [{
							instancePath: instancePath + "/entities/" + i0,
							schemaPath: "AvailableTopic/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						}];
						return false;
					}
				}
			} else {
				validate47.errors = [{
					instancePath: instancePath + "/entities",
					schemaPath: "#/properties/entities/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}];
				return false;
			}
		}
	} else {
		validate47.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate47.errors = vErrors;
	return true;
}
const ChannelEntityListing = validate48;
const formats12 = import_formats.fullFormats.uri;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.entities === void 0 && (missing0 = "entities")) {
			validate48.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.entities !== void 0) {
			let data0 = data.entities;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						let missing1;
						if (data1.expires === void 0 && (missing1 = "expires")) {
							validate48.errors = [{
								instancePath: instancePath + "/entities/" + i0,
								schemaPath: "ListedChannel/required",
								keyword: "required",
								params: { missingProperty: missing1 },
								message: "must have required property '" + missing1 + "'"
							}];
							return false;
						} else {
							if (data1.connectUri !== void 0) {
								let data2 = data1.connectUri;
								if (typeof data2 === "string") {
									if (!formats12(data2)) {
										validate48.errors = [{
											instancePath: instancePath + "/entities/" + i0 + "/connectUri",
											schemaPath: "ListedChannel/properties/connectUri/format",
											keyword: "format",
											params: { format: "uri" },
											message: "must match format \"uri\""
										}];
										return false;
									}
								} else {
									validate48.errors = [{
										instancePath: instancePath + "/entities/" + i0 + "/connectUri",
										schemaPath: "ListedChannel/properties/connectUri/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid3 = true;
							} else var valid3 = true;
							if (valid3) {
								if (data1.id !== void 0) {
									let data3 = data1.id;
									if (typeof data3 === "string") {
										if (data3.length < 1) {
											validate48.errors = [{
												instancePath: instancePath + "/entities/" + i0 + "/id",
												schemaPath: "ListedChannel/properties/id/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate48.errors = [{
											instancePath: instancePath + "/entities/" + i0 + "/id",
											schemaPath: "ListedChannel/properties/id/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid3 = true;
								} else var valid3 = true;
								if (valid3) {
									if (data1.expires !== void 0) {
										let data4 = data1.expires;
										if (typeof data4 === "string") {
											if (!formats0.validate(data4)) {
												validate48.errors = [{
													instancePath: instancePath + "/entities/" + i0 + "/expires",
													schemaPath: "ListedChannel/properties/expires/format",
													keyword: "format",
													params: { format: "date-time" },
													message: "must match format \"date-time\""
												}];
												return false;
											}
										} else {
											validate48.errors = [{
												instancePath: instancePath + "/entities/" + i0 + "/expires",
												schemaPath: "ListedChannel/properties/expires/type",
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
						}
					} else {
						validate48.errors = [{
							instancePath: instancePath + "/entities/" + i0,
							schemaPath: "ListedChannel/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						}];
						return false;
					}
				}
			} else {
				validate48.errors = [{
					instancePath: instancePath + "/entities",
					schemaPath: "#/properties/entities/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}];
				return false;
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
	validate48.errors = vErrors;
	return true;
}
const Channel = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.connectUri === void 0 && (missing0 = "connectUri") || data.id === void 0 && (missing0 = "id") || data.expires === void 0 && (missing0 = "expires")) {
			validate49.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.connectUri !== void 0) {
				let data0 = data.connectUri;
				if (typeof data0 === "string") {
					if (!formats12(data0)) {
						validate49.errors = [{
							instancePath: instancePath + "/connectUri",
							schemaPath: "#/properties/connectUri/format",
							keyword: "format",
							params: { format: "uri" },
							message: "must match format \"uri\""
						}];
						return false;
					}
				} else {
					validate49.errors = [{
						instancePath: instancePath + "/connectUri",
						schemaPath: "#/properties/connectUri/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.id !== void 0) {
					let data1 = data.id;
					if (typeof data1 === "string") {
						if (data1.length < 1) {
							validate49.errors = [{
								instancePath: instancePath + "/id",
								schemaPath: "#/properties/id/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							}];
							return false;
						}
					} else {
						validate49.errors = [{
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
					if (data.expires !== void 0) {
						let data2 = data.expires;
						if (typeof data2 === "string") {
							if (!formats0.validate(data2)) {
								validate49.errors = [{
									instancePath: instancePath + "/expires",
									schemaPath: "#/properties/expires/format",
									keyword: "format",
									params: { format: "date-time" },
									message: "must match format \"date-time\""
								}];
								return false;
							}
						} else {
							validate49.errors = [{
								instancePath: instancePath + "/expires",
								schemaPath: "#/properties/expires/type",
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
const ChannelTopicEntityListing = validate50;
const schema64 = {
	"type": "object",
	"required": ["id"],
	"properties": {
		"id": { "type": "string" },
		"state": {
			"type": "string",
			"enum": ["Permitted", "Rejected"]
		},
		"rejectionReason": { "type": "string" },
		"missingPermissions": {
			"type": "array",
			"items": { "type": "string" }
		},
		"selfUri": { "$ref": "SelfUri" }
	}
};
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id")) {
			validate51.errors = [{
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
					validate51.errors = [{
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
				if (data.state !== void 0) {
					let data1 = data.state;
					if (typeof data1 !== "string") {
						validate51.errors = [{
							instancePath: instancePath + "/state",
							schemaPath: "#/properties/state/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if (!(data1 === "Permitted" || data1 === "Rejected")) {
						validate51.errors = [{
							instancePath: instancePath + "/state",
							schemaPath: "#/properties/state/enum",
							keyword: "enum",
							params: { allowedValues: schema64.properties.state.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.rejectionReason !== void 0) {
						if (typeof data.rejectionReason !== "string") {
							validate51.errors = [{
								instancePath: instancePath + "/rejectionReason",
								schemaPath: "#/properties/rejectionReason/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.missingPermissions !== void 0) {
							let data3 = data.missingPermissions;
							if (Array.isArray(data3)) {
								const len0 = data3.length;
								for (let i0 = 0; i0 < len0; i0++) if (typeof data3[i0] !== "string") {
									validate51.errors = [{
										instancePath: instancePath + "/missingPermissions/" + i0,
										schemaPath: "#/properties/missingPermissions/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							} else {
								validate51.errors = [{
									instancePath: instancePath + "/missingPermissions",
									schemaPath: "#/properties/missingPermissions/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.selfUri !== void 0) {
								if (typeof data.selfUri !== "string") {
									validate51.errors = [{
										instancePath: instancePath + "/selfUri",
										schemaPath: "SelfUri/type",
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
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.entities === void 0 && (missing0 = "entities")) {
				validate50.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else if (data.entities !== void 0) {
				let data0 = data.entities;
				if (errors === errors) {
					if (Array.isArray(data0)) {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							const _errs3 = errors;
							if (!validate51(data0[i0], {
								instancePath: instancePath + "/entities/" + i0,
								parentData: data0,
								parentDataProperty: i0,
								rootData
							})) {
								vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
								errors = vErrors.length;
							}
							if (!(_errs3 === errors)) break;
						}
					} else {
						validate50.errors = [{
							instancePath: instancePath + "/entities",
							schemaPath: "#/properties/entities/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
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
	}
	validate50.errors = vErrors;
	return errors === 0;
}
const UserMe = validate53;
const schema67 = {
	"type": "object",
	"required": [
		"id",
		"name",
		"email",
		"state",
		"version",
		"selfUri"
	],
	"properties": {
		"id": {
			"type": "string",
			"minLength": 1
		},
		"name": { "type": "string" },
		"division": { "$ref": "Division" },
		"email": { "type": "string" },
		"username": { "type": "string" },
		"title": { "type": "string" },
		"department": { "type": "string" },
		"state": {
			"type": "string",
			"enum": [
				"active",
				"inactive",
				"deleted"
			]
		},
		"version": {
			"type": "integer",
			"minimum": 0
		},
		"presence": { "$ref": "UserPresence" },
		"selfUri": { "$ref": "SelfUri" }
	}
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id")) {
			validate55.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.id !== void 0) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						validate55.errors = [{
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate55.errors = [{
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
				if (data.name !== void 0) {
					if (typeof data.name !== "string") {
						validate55.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.selfUri !== void 0) {
						if (typeof data.selfUri !== "string") {
							validate55.errors = [{
								instancePath: instancePath + "/selfUri",
								schemaPath: "SelfUri/type",
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
		validate55.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate55.errors = vErrors;
	return true;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.email === void 0 && (missing0 = "email") || data.state === void 0 && (missing0 = "state") || data.version === void 0 && (missing0 = "version") || data.selfUri === void 0 && (missing0 = "selfUri")) {
				validate54.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.id !== void 0) {
					let data0 = data.id;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (typeof data0 === "string") {
							if (data0.length < 1) {
								validate54.errors = [{
									instancePath: instancePath + "/id",
									schemaPath: "#/properties/id/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate54.errors = [{
								instancePath: instancePath + "/id",
								schemaPath: "#/properties/id/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.name !== void 0) {
						const _errs3 = errors;
						if (typeof data.name !== "string") {
							validate54.errors = [{
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
						if (data.division !== void 0) {
							const _errs5 = errors;
							if (!validate55(data.division, {
								instancePath: instancePath + "/division",
								parentData: data,
								parentDataProperty: "division",
								rootData
							})) {
								vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.email !== void 0) {
								const _errs6 = errors;
								if (typeof data.email !== "string") {
									validate54.errors = [{
										instancePath: instancePath + "/email",
										schemaPath: "#/properties/email/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.username !== void 0) {
									const _errs8 = errors;
									if (typeof data.username !== "string") {
										validate54.errors = [{
											instancePath: instancePath + "/username",
											schemaPath: "#/properties/username/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.title !== void 0) {
										const _errs10 = errors;
										if (typeof data.title !== "string") {
											validate54.errors = [{
												instancePath: instancePath + "/title",
												schemaPath: "#/properties/title/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.department !== void 0) {
											const _errs12 = errors;
											if (typeof data.department !== "string") {
												validate54.errors = [{
													instancePath: instancePath + "/department",
													schemaPath: "#/properties/department/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.state !== void 0) {
												let data7 = data.state;
												const _errs14 = errors;
												if (typeof data7 !== "string") {
													validate54.errors = [{
														instancePath: instancePath + "/state",
														schemaPath: "#/properties/state/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												if (!(data7 === "active" || data7 === "inactive" || data7 === "deleted")) {
													validate54.errors = [{
														instancePath: instancePath + "/state",
														schemaPath: "#/properties/state/enum",
														keyword: "enum",
														params: { allowedValues: schema67.properties.state.enum },
														message: "must be equal to one of the allowed values"
													}];
													return false;
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.version !== void 0) {
													let data8 = data.version;
													const _errs16 = errors;
													if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
														validate54.errors = [{
															instancePath: instancePath + "/version",
															schemaPath: "#/properties/version/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													if (errors === _errs16) {
														if (typeof data8 == "number" && isFinite(data8)) {
															if (data8 < 0 || isNaN(data8)) {
																validate54.errors = [{
																	instancePath: instancePath + "/version",
																	schemaPath: "#/properties/version/minimum",
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
													var valid0 = _errs16 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.presence !== void 0) {
														const _errs18 = errors;
														if (!validate22(data.presence, {
															instancePath: instancePath + "/presence",
															parentData: data,
															parentDataProperty: "presence",
															rootData
														})) {
															vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.selfUri !== void 0) {
															const _errs19 = errors;
															if (typeof data.selfUri !== "string") {
																validate54.errors = [{
																	instancePath: instancePath + "/selfUri",
																	schemaPath: "SelfUri/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															var valid0 = _errs19 === errors;
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
			validate54.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate54.errors = vErrors;
	return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (!validate54(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
		errors = vErrors.length;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
const User = validate54;
const UserEntityListing = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.entities === void 0 && (missing0 = "entities") || data.pageSize === void 0 && (missing0 = "pageSize") || data.pageNumber === void 0 && (missing0 = "pageNumber") || data.total === void 0 && (missing0 = "total") || data.pageCount === void 0 && (missing0 = "pageCount")) {
				validate59.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.entities !== void 0) {
					let data0 = data.entities;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs3 = errors;
								if (!validate54(data0[i0], {
									instancePath: instancePath + "/entities/" + i0,
									parentData: data0,
									parentDataProperty: i0,
									rootData
								})) {
									vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
									errors = vErrors.length;
								}
								if (!(_errs3 === errors)) break;
							}
						} else {
							validate59.errors = [{
								instancePath: instancePath + "/entities",
								schemaPath: "#/properties/entities/type",
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
					if (data.pageSize !== void 0) {
						let data2 = data.pageSize;
						const _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate59.errors = [{
								instancePath: instancePath + "/pageSize",
								schemaPath: "#/properties/pageSize/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (errors === _errs4) {
							if (typeof data2 == "number" && isFinite(data2)) {
								if (data2 < 0 || isNaN(data2)) {
									validate59.errors = [{
										instancePath: instancePath + "/pageSize",
										schemaPath: "#/properties/pageSize/minimum",
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
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.pageNumber !== void 0) {
							let data3 = data.pageNumber;
							const _errs6 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate59.errors = [{
									instancePath: instancePath + "/pageNumber",
									schemaPath: "#/properties/pageNumber/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs6) {
								if (typeof data3 == "number" && isFinite(data3)) {
									if (data3 < 0 || isNaN(data3)) {
										validate59.errors = [{
											instancePath: instancePath + "/pageNumber",
											schemaPath: "#/properties/pageNumber/minimum",
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
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.total !== void 0) {
								let data4 = data.total;
								const _errs8 = errors;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate59.errors = [{
										instancePath: instancePath + "/total",
										schemaPath: "#/properties/total/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs8) {
									if (typeof data4 == "number" && isFinite(data4)) {
										if (data4 < 0 || isNaN(data4)) {
											validate59.errors = [{
												instancePath: instancePath + "/total",
												schemaPath: "#/properties/total/minimum",
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
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.firstUri !== void 0) {
									const _errs10 = errors;
									if (typeof data.firstUri !== "string") {
										validate59.errors = [{
											instancePath: instancePath + "/firstUri",
											schemaPath: "#/properties/firstUri/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.selfUri !== void 0) {
										const _errs12 = errors;
										if (typeof data.selfUri !== "string") {
											validate59.errors = [{
												instancePath: instancePath + "/selfUri",
												schemaPath: "#/properties/selfUri/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs12 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.nextUri !== void 0) {
											const _errs14 = errors;
											if (typeof data.nextUri !== "string") {
												validate59.errors = [{
													instancePath: instancePath + "/nextUri",
													schemaPath: "#/properties/nextUri/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.previousUri !== void 0) {
												const _errs16 = errors;
												if (typeof data.previousUri !== "string") {
													validate59.errors = [{
														instancePath: instancePath + "/previousUri",
														schemaPath: "#/properties/previousUri/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.lastUri !== void 0) {
													const _errs18 = errors;
													if (typeof data.lastUri !== "string") {
														validate59.errors = [{
															instancePath: instancePath + "/lastUri",
															schemaPath: "#/properties/lastUri/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.pageCount !== void 0) {
														let data10 = data.pageCount;
														const _errs20 = errors;
														if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
															validate59.errors = [{
																instancePath: instancePath + "/pageCount",
																schemaPath: "#/properties/pageCount/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														if (errors === _errs20) {
															if (typeof data10 == "number" && isFinite(data10)) {
																if (data10 < 0 || isNaN(data10)) {
																	validate59.errors = [{
																		instancePath: instancePath + "/pageCount",
																		schemaPath: "#/properties/pageCount/minimum",
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
	}
	validate59.errors = vErrors;
	return errors === 0;
}
const TokenInfo = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.organization !== void 0) {
			let data0 = data.organization;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				let missing0;
				if (data0.id === void 0 && (missing0 = "id") || data0.name === void 0 && (missing0 = "name")) {
					validate61.errors = [{
						instancePath: instancePath + "/organization",
						schemaPath: "TokenOrganization/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					}];
					return false;
				} else {
					if (data0.id !== void 0) {
						let data1 = data0.id;
						if (typeof data1 === "string") {
							if (data1.length < 1) {
								validate61.errors = [{
									instancePath: instancePath + "/organization/id",
									schemaPath: "TokenOrganization/properties/id/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate61.errors = [{
								instancePath: instancePath + "/organization/id",
								schemaPath: "TokenOrganization/properties/id/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid2 = true;
					} else var valid2 = true;
					if (valid2) {
						if (data0.name !== void 0) {
							if (typeof data0.name !== "string") {
								validate61.errors = [{
									instancePath: instancePath + "/organization/name",
									schemaPath: "TokenOrganization/properties/name/type",
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
			} else {
				validate61.errors = [{
					instancePath: instancePath + "/organization",
					schemaPath: "TokenOrganization/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				}];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.homeOrganization !== void 0) {
				let data3 = data.homeOrganization;
				if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
					let missing1;
					if (data3.id === void 0 && (missing1 = "id") || data3.name === void 0 && (missing1 = "name")) {
						validate61.errors = [{
							instancePath: instancePath + "/homeOrganization",
							schemaPath: "TokenOrganization/required",
							keyword: "required",
							params: { missingProperty: missing1 },
							message: "must have required property '" + missing1 + "'"
						}];
						return false;
					} else {
						if (data3.id !== void 0) {
							let data4 = data3.id;
							if (typeof data4 === "string") {
								if (data4.length < 1) {
									validate61.errors = [{
										instancePath: instancePath + "/homeOrganization/id",
										schemaPath: "TokenOrganization/properties/id/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate61.errors = [{
									instancePath: instancePath + "/homeOrganization/id",
									schemaPath: "TokenOrganization/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid4 = true;
						} else var valid4 = true;
						if (valid4) {
							if (data3.name !== void 0) {
								if (typeof data3.name !== "string") {
									validate61.errors = [{
										instancePath: instancePath + "/homeOrganization/name",
										schemaPath: "TokenOrganization/properties/name/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid4 = true;
							} else var valid4 = true;
						}
					}
				} else {
					validate61.errors = [{
						instancePath: instancePath + "/homeOrganization",
						schemaPath: "TokenOrganization/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.authorizedScope !== void 0) {
					let data6 = data.authorizedScope;
					if (Array.isArray(data6)) {
						const len0 = data6.length;
						for (let i0 = 0; i0 < len0; i0++) if (typeof data6[i0] !== "string") {
							validate61.errors = [{
								instancePath: instancePath + "/authorizedScope/" + i0,
								schemaPath: "#/properties/authorizedScope/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
					} else {
						validate61.errors = [{
							instancePath: instancePath + "/authorizedScope",
							schemaPath: "#/properties/authorizedScope/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.OAuthClient !== void 0) {
						let data8 = data.OAuthClient;
						if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
							if (data8.id !== void 0) {
								let data9 = data8.id;
								if (typeof data9 === "string") {
									if (data9.length < 1) {
										validate61.errors = [{
											instancePath: instancePath + "/OAuthClient/id",
											schemaPath: "#/properties/OAuthClient/properties/id/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate61.errors = [{
										instancePath: instancePath + "/OAuthClient/id",
										schemaPath: "#/properties/OAuthClient/properties/id/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid6 = true;
							} else var valid6 = true;
							if (valid6) {
								if (data8.name !== void 0) {
									if (typeof data8.name !== "string") {
										validate61.errors = [{
											instancePath: instancePath + "/OAuthClient/name",
											schemaPath: "#/properties/OAuthClient/properties/name/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid6 = true;
								} else var valid6 = true;
							}
						} else {
							validate61.errors = [{
								instancePath: instancePath + "/OAuthClient",
								schemaPath: "#/properties/OAuthClient/type",
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
const LoginPage = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate62.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate62.errors = vErrors;
	return true;
}
const AccessTokenResponse = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.access_token === void 0 && (missing0 = "access_token") || data.token_type === void 0 && (missing0 = "token_type") || data.expires_in === void 0 && (missing0 = "expires_in")) {
			validate63.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.access_token !== void 0) {
				let data0 = data.access_token;
				if (typeof data0 === "string") {
					if (data0.length < 1) {
						validate63.errors = [{
							instancePath: instancePath + "/access_token",
							schemaPath: "#/properties/access_token/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate63.errors = [{
						instancePath: instancePath + "/access_token",
						schemaPath: "#/properties/access_token/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.token_type !== void 0) {
					if (typeof data.token_type !== "string") {
						validate63.errors = [{
							instancePath: instancePath + "/token_type",
							schemaPath: "#/properties/token_type/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.expires_in !== void 0) {
						let data2 = data.expires_in;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate63.errors = [{
								instancePath: instancePath + "/expires_in",
								schemaPath: "#/properties/expires_in/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate63.errors = [{
									instancePath: instancePath + "/expires_in",
									schemaPath: "#/properties/expires_in/minimum",
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
						if (data.refresh_token !== void 0) {
							let data3 = data.refresh_token;
							if (typeof data3 === "string") {
								if (data3.length < 1) {
									validate63.errors = [{
										instancePath: instancePath + "/refresh_token",
										schemaPath: "#/properties/refresh_token/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate63.errors = [{
									instancePath: instancePath + "/refresh_token",
									schemaPath: "#/properties/refresh_token/type",
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
		validate63.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate63.errors = vErrors;
	return true;
}
const OAuthError = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.error === void 0 && (missing0 = "error")) {
			validate64.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.error !== void 0) {
				if (typeof data.error !== "string") {
					validate64.errors = [{
						instancePath: instancePath + "/error",
						schemaPath: "#/properties/error/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.description !== void 0) {
					if (typeof data.description !== "string") {
						validate64.errors = [{
							instancePath: instancePath + "/description",
							schemaPath: "#/properties/description/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.error_description !== void 0) {
						if (typeof data.error_description !== "string") {
							validate64.errors = [{
								instancePath: instancePath + "/error_description",
								schemaPath: "#/properties/error_description/type",
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

export { AccessTokenResponse, AccessTokenResponse as postToken_200, AvailableTopicEntityListing, AvailableTopicEntityListing as getNotificationsAvailabletopics_200, BatchEventResponse, BatchEventResponse as postEventsUsersPresence_200, Channel, Channel as postNotificationsChannels_200, ChannelEntityListing, ChannelEntityListing as getNotificationsChannels_200, ChannelTopicEntityListing, ChannelTopicEntityListing as getNotificationsChannelSubscriptions_200, ChannelTopicEntityListing as postNotificationsChannelSubscriptions_200, ChannelTopicEntityListing as putNotificationsChannelSubscriptions_200, ErrorBody, ErrorBody as deleteNotificationsChannelSubscriptions_400, ErrorBody as deleteNotificationsChannelSubscriptions_401, ErrorBody as deleteNotificationsChannelSubscriptions_403, ErrorBody as deleteNotificationsChannelSubscriptions_404, ErrorBody as deleteNotificationsChannelSubscriptions_409, ErrorBody as deleteNotificationsChannelSubscriptions_413, ErrorBody as deleteNotificationsChannelSubscriptions_415, ErrorBody as deleteNotificationsChannelSubscriptions_429, ErrorBody as deleteNotificationsChannelSubscriptions_500, ErrorBody as deleteNotificationsChannelSubscriptions_503, ErrorBody as deleteNotificationsChannelSubscriptions_504, ErrorBody as deletePresenceDefinition0_400, ErrorBody as deletePresenceDefinition0_401, ErrorBody as deletePresenceDefinition0_403, ErrorBody as deletePresenceDefinition0_404, ErrorBody as deletePresenceDefinition0_409, ErrorBody as deletePresenceDefinition0_413, ErrorBody as deletePresenceDefinition0_415, ErrorBody as deletePresenceDefinition0_429, ErrorBody as deletePresenceDefinition0_500, ErrorBody as deletePresenceDefinition0_503, ErrorBody as deletePresenceDefinition0_504, ErrorBody as deletePresenceSource_400, ErrorBody as deletePresenceSource_401, ErrorBody as deletePresenceSource_403, ErrorBody as deletePresenceSource_404, ErrorBody as deletePresenceSource_409, ErrorBody as deletePresenceSource_413, ErrorBody as deletePresenceSource_415, ErrorBody as deletePresenceSource_429, ErrorBody as deletePresenceSource_500, ErrorBody as deletePresenceSource_503, ErrorBody as deletePresenceSource_504, ErrorBody as deletePresencedefinition_400, ErrorBody as deletePresencedefinition_401, ErrorBody as deletePresencedefinition_403, ErrorBody as deletePresencedefinition_404, ErrorBody as deletePresencedefinition_409, ErrorBody as deletePresencedefinition_413, ErrorBody as deletePresencedefinition_415, ErrorBody as deletePresencedefinition_429, ErrorBody as deletePresencedefinition_500, ErrorBody as deletePresencedefinition_503, ErrorBody as deletePresencedefinition_504, ErrorBody as deleteTokensMe_400, ErrorBody as deleteTokensMe_401, ErrorBody as deleteTokensMe_403, ErrorBody as deleteTokensMe_404, ErrorBody as deleteTokensMe_409, ErrorBody as deleteTokensMe_413, ErrorBody as deleteTokensMe_415, ErrorBody as deleteTokensMe_429, ErrorBody as deleteTokensMe_500, ErrorBody as deleteTokensMe_503, ErrorBody as deleteTokensMe_504, ErrorBody as getAuthorize_429, ErrorBody as getAuthorize_500, ErrorBody as getAuthorize_503, ErrorBody as getAuthorize_504, ErrorBody as getLogout_429, ErrorBody as getLogout_500, ErrorBody as getLogout_503, ErrorBody as getLogout_504, ErrorBody as getNotificationsAvailabletopics_400, ErrorBody as getNotificationsAvailabletopics_401, ErrorBody as getNotificationsAvailabletopics_403, ErrorBody as getNotificationsAvailabletopics_404, ErrorBody as getNotificationsAvailabletopics_409, ErrorBody as getNotificationsAvailabletopics_413, ErrorBody as getNotificationsAvailabletopics_415, ErrorBody as getNotificationsAvailabletopics_429, ErrorBody as getNotificationsAvailabletopics_500, ErrorBody as getNotificationsAvailabletopics_503, ErrorBody as getNotificationsAvailabletopics_504, ErrorBody as getNotificationsChannelSubscriptions_400, ErrorBody as getNotificationsChannelSubscriptions_401, ErrorBody as getNotificationsChannelSubscriptions_403, ErrorBody as getNotificationsChannelSubscriptions_404, ErrorBody as getNotificationsChannelSubscriptions_409, ErrorBody as getNotificationsChannelSubscriptions_413, ErrorBody as getNotificationsChannelSubscriptions_415, ErrorBody as getNotificationsChannelSubscriptions_429, ErrorBody as getNotificationsChannelSubscriptions_500, ErrorBody as getNotificationsChannelSubscriptions_503, ErrorBody as getNotificationsChannelSubscriptions_504, ErrorBody as getNotificationsChannels_400, ErrorBody as getNotificationsChannels_401, ErrorBody as getNotificationsChannels_403, ErrorBody as getNotificationsChannels_404, ErrorBody as getNotificationsChannels_409, ErrorBody as getNotificationsChannels_413, ErrorBody as getNotificationsChannels_415, ErrorBody as getNotificationsChannels_429, ErrorBody as getNotificationsChannels_500, ErrorBody as getNotificationsChannels_503, ErrorBody as getNotificationsChannels_504, ErrorBody as getPresenceDefinition0_400, ErrorBody as getPresenceDefinition0_401, ErrorBody as getPresenceDefinition0_403, ErrorBody as getPresenceDefinition0_404, ErrorBody as getPresenceDefinition0_409, ErrorBody as getPresenceDefinition0_413, ErrorBody as getPresenceDefinition0_415, ErrorBody as getPresenceDefinition0_429, ErrorBody as getPresenceDefinition0_500, ErrorBody as getPresenceDefinition0_503, ErrorBody as getPresenceDefinition0_504, ErrorBody as getPresenceDefinitions0_400, ErrorBody as getPresenceDefinitions0_401, ErrorBody as getPresenceDefinitions0_403, ErrorBody as getPresenceDefinitions0_404, ErrorBody as getPresenceDefinitions0_409, ErrorBody as getPresenceDefinitions0_413, ErrorBody as getPresenceDefinitions0_415, ErrorBody as getPresenceDefinitions0_429, ErrorBody as getPresenceDefinitions0_500, ErrorBody as getPresenceDefinitions0_503, ErrorBody as getPresenceDefinitions0_504, ErrorBody as getPresenceSettings_400, ErrorBody as getPresenceSettings_401, ErrorBody as getPresenceSettings_403, ErrorBody as getPresenceSettings_404, ErrorBody as getPresenceSettings_409, ErrorBody as getPresenceSettings_413, ErrorBody as getPresenceSettings_415, ErrorBody as getPresenceSettings_429, ErrorBody as getPresenceSettings_500, ErrorBody as getPresenceSettings_503, ErrorBody as getPresenceSettings_504, ErrorBody as getPresenceSource_400, ErrorBody as getPresenceSource_401, ErrorBody as getPresenceSource_403, ErrorBody as getPresenceSource_404, ErrorBody as getPresenceSource_409, ErrorBody as getPresenceSource_413, ErrorBody as getPresenceSource_415, ErrorBody as getPresenceSource_429, ErrorBody as getPresenceSource_500, ErrorBody as getPresenceSource_503, ErrorBody as getPresenceSource_504, ErrorBody as getPresenceSources_400, ErrorBody as getPresenceSources_401, ErrorBody as getPresenceSources_403, ErrorBody as getPresenceSources_404, ErrorBody as getPresenceSources_409, ErrorBody as getPresenceSources_413, ErrorBody as getPresenceSources_415, ErrorBody as getPresenceSources_429, ErrorBody as getPresenceSources_500, ErrorBody as getPresenceSources_503, ErrorBody as getPresenceSources_504, ErrorBody as getPresenceUserPrimarysource_400, ErrorBody as getPresenceUserPrimarysource_401, ErrorBody as getPresenceUserPrimarysource_403, ErrorBody as getPresenceUserPrimarysource_404, ErrorBody as getPresenceUserPrimarysource_409, ErrorBody as getPresenceUserPrimarysource_413, ErrorBody as getPresenceUserPrimarysource_415, ErrorBody as getPresenceUserPrimarysource_429, ErrorBody as getPresenceUserPrimarysource_500, ErrorBody as getPresenceUserPrimarysource_503, ErrorBody as getPresenceUserPrimarysource_504, ErrorBody as getPresencedefinition_400, ErrorBody as getPresencedefinition_401, ErrorBody as getPresencedefinition_403, ErrorBody as getPresencedefinition_404, ErrorBody as getPresencedefinition_409, ErrorBody as getPresencedefinition_413, ErrorBody as getPresencedefinition_415, ErrorBody as getPresencedefinition_429, ErrorBody as getPresencedefinition_500, ErrorBody as getPresencedefinition_503, ErrorBody as getPresencedefinition_504, ErrorBody as getPresencedefinitions_400, ErrorBody as getPresencedefinitions_401, ErrorBody as getPresencedefinitions_403, ErrorBody as getPresencedefinitions_404, ErrorBody as getPresencedefinitions_409, ErrorBody as getPresencedefinitions_413, ErrorBody as getPresencedefinitions_415, ErrorBody as getPresencedefinitions_429, ErrorBody as getPresencedefinitions_500, ErrorBody as getPresencedefinitions_503, ErrorBody as getPresencedefinitions_504, ErrorBody as getSystempresences_400, ErrorBody as getSystempresences_401, ErrorBody as getSystempresences_403, ErrorBody as getSystempresences_404, ErrorBody as getSystempresences_409, ErrorBody as getSystempresences_413, ErrorBody as getSystempresences_415, ErrorBody as getSystempresences_429, ErrorBody as getSystempresences_500, ErrorBody as getSystempresences_503, ErrorBody as getSystempresences_504, ErrorBody as getTokensMe_400, ErrorBody as getTokensMe_401, ErrorBody as getTokensMe_403, ErrorBody as getTokensMe_404, ErrorBody as getTokensMe_409, ErrorBody as getTokensMe_413, ErrorBody as getTokensMe_415, ErrorBody as getTokensMe_429, ErrorBody as getTokensMe_500, ErrorBody as getTokensMe_503, ErrorBody as getTokensMe_504, ErrorBody as getUserPresence_400, ErrorBody as getUserPresence_401, ErrorBody as getUserPresence_403, ErrorBody as getUserPresence_404, ErrorBody as getUserPresence_409, ErrorBody as getUserPresence_413, ErrorBody as getUserPresence_415, ErrorBody as getUserPresence_429, ErrorBody as getUserPresence_500, ErrorBody as getUserPresence_503, ErrorBody as getUserPresence_504, ErrorBody as getUserPresencesMicrosoftteams_400, ErrorBody as getUserPresencesMicrosoftteams_401, ErrorBody as getUserPresencesMicrosoftteams_403, ErrorBody as getUserPresencesMicrosoftteams_404, ErrorBody as getUserPresencesMicrosoftteams_409, ErrorBody as getUserPresencesMicrosoftteams_413, ErrorBody as getUserPresencesMicrosoftteams_415, ErrorBody as getUserPresencesMicrosoftteams_429, ErrorBody as getUserPresencesMicrosoftteams_500, ErrorBody as getUserPresencesMicrosoftteams_503, ErrorBody as getUserPresencesMicrosoftteams_504, ErrorBody as getUserPresencesPurecloud_400, ErrorBody as getUserPresencesPurecloud_401, ErrorBody as getUserPresencesPurecloud_403, ErrorBody as getUserPresencesPurecloud_404, ErrorBody as getUserPresencesPurecloud_409, ErrorBody as getUserPresencesPurecloud_413, ErrorBody as getUserPresencesPurecloud_415, ErrorBody as getUserPresencesPurecloud_429, ErrorBody as getUserPresencesPurecloud_500, ErrorBody as getUserPresencesPurecloud_503, ErrorBody as getUserPresencesPurecloud_504, ErrorBody as getUserPresencesZoomphone_400, ErrorBody as getUserPresencesZoomphone_401, ErrorBody as getUserPresencesZoomphone_403, ErrorBody as getUserPresencesZoomphone_404, ErrorBody as getUserPresencesZoomphone_409, ErrorBody as getUserPresencesZoomphone_413, ErrorBody as getUserPresencesZoomphone_415, ErrorBody as getUserPresencesZoomphone_429, ErrorBody as getUserPresencesZoomphone_500, ErrorBody as getUserPresencesZoomphone_503, ErrorBody as getUserPresencesZoomphone_504, ErrorBody as getUser_400, ErrorBody as getUser_401, ErrorBody as getUser_403, ErrorBody as getUser_404, ErrorBody as getUser_409, ErrorBody as getUser_413, ErrorBody as getUser_415, ErrorBody as getUser_429, ErrorBody as getUser_500, ErrorBody as getUser_503, ErrorBody as getUser_504, ErrorBody as getUsersMe_400, ErrorBody as getUsersMe_401, ErrorBody as getUsersMe_403, ErrorBody as getUsersMe_404, ErrorBody as getUsersMe_409, ErrorBody as getUsersMe_413, ErrorBody as getUsersMe_415, ErrorBody as getUsersMe_429, ErrorBody as getUsersMe_500, ErrorBody as getUsersMe_503, ErrorBody as getUsersMe_504, ErrorBody as getUsersPresenceBulk_400, ErrorBody as getUsersPresenceBulk_401, ErrorBody as getUsersPresenceBulk_403, ErrorBody as getUsersPresenceBulk_404, ErrorBody as getUsersPresenceBulk_409, ErrorBody as getUsersPresenceBulk_413, ErrorBody as getUsersPresenceBulk_415, ErrorBody as getUsersPresenceBulk_429, ErrorBody as getUsersPresenceBulk_500, ErrorBody as getUsersPresenceBulk_503, ErrorBody as getUsersPresenceBulk_504, ErrorBody as getUsersPresencesPurecloudBulk_400, ErrorBody as getUsersPresencesPurecloudBulk_401, ErrorBody as getUsersPresencesPurecloudBulk_403, ErrorBody as getUsersPresencesPurecloudBulk_404, ErrorBody as getUsersPresencesPurecloudBulk_409, ErrorBody as getUsersPresencesPurecloudBulk_413, ErrorBody as getUsersPresencesPurecloudBulk_415, ErrorBody as getUsersPresencesPurecloudBulk_429, ErrorBody as getUsersPresencesPurecloudBulk_500, ErrorBody as getUsersPresencesPurecloudBulk_503, ErrorBody as getUsersPresencesPurecloudBulk_504, ErrorBody as getUsers_400, ErrorBody as getUsers_401, ErrorBody as getUsers_403, ErrorBody as getUsers_404, ErrorBody as getUsers_409, ErrorBody as getUsers_413, ErrorBody as getUsers_415, ErrorBody as getUsers_429, ErrorBody as getUsers_500, ErrorBody as getUsers_503, ErrorBody as getUsers_504, ErrorBody as patchUserPresence_400, ErrorBody as patchUserPresence_401, ErrorBody as patchUserPresence_403, ErrorBody as patchUserPresence_404, ErrorBody as patchUserPresence_409, ErrorBody as patchUserPresence_413, ErrorBody as patchUserPresence_415, ErrorBody as patchUserPresence_429, ErrorBody as patchUserPresence_500, ErrorBody as patchUserPresence_503, ErrorBody as patchUserPresence_504, ErrorBody as patchUserPresencesPurecloud_400, ErrorBody as patchUserPresencesPurecloud_401, ErrorBody as patchUserPresencesPurecloud_403, ErrorBody as patchUserPresencesPurecloud_404, ErrorBody as patchUserPresencesPurecloud_409, ErrorBody as patchUserPresencesPurecloud_413, ErrorBody as patchUserPresencesPurecloud_415, ErrorBody as patchUserPresencesPurecloud_429, ErrorBody as patchUserPresencesPurecloud_500, ErrorBody as patchUserPresencesPurecloud_503, ErrorBody as patchUserPresencesPurecloud_504, ErrorBody as postEventsUsersPresence_400, ErrorBody as postEventsUsersPresence_401, ErrorBody as postEventsUsersPresence_403, ErrorBody as postEventsUsersPresence_404, ErrorBody as postEventsUsersPresence_409, ErrorBody as postEventsUsersPresence_413, ErrorBody as postEventsUsersPresence_415, ErrorBody as postEventsUsersPresence_429, ErrorBody as postEventsUsersPresence_500, ErrorBody as postEventsUsersPresence_503, ErrorBody as postEventsUsersPresence_504, ErrorBody as postNotificationsChannelSubscriptions_400, ErrorBody as postNotificationsChannelSubscriptions_401, ErrorBody as postNotificationsChannelSubscriptions_403, ErrorBody as postNotificationsChannelSubscriptions_404, ErrorBody as postNotificationsChannelSubscriptions_409, ErrorBody as postNotificationsChannelSubscriptions_413, ErrorBody as postNotificationsChannelSubscriptions_415, ErrorBody as postNotificationsChannelSubscriptions_429, ErrorBody as postNotificationsChannelSubscriptions_500, ErrorBody as postNotificationsChannelSubscriptions_503, ErrorBody as postNotificationsChannelSubscriptions_504, ErrorBody as postNotificationsChannels_400, ErrorBody as postNotificationsChannels_401, ErrorBody as postNotificationsChannels_403, ErrorBody as postNotificationsChannels_404, ErrorBody as postNotificationsChannels_409, ErrorBody as postNotificationsChannels_413, ErrorBody as postNotificationsChannels_415, ErrorBody as postNotificationsChannels_429, ErrorBody as postNotificationsChannels_500, ErrorBody as postNotificationsChannels_503, ErrorBody as postNotificationsChannels_504, ErrorBody as postPresenceDefinitions0_400, ErrorBody as postPresenceDefinitions0_401, ErrorBody as postPresenceDefinitions0_403, ErrorBody as postPresenceDefinitions0_404, ErrorBody as postPresenceDefinitions0_409, ErrorBody as postPresenceDefinitions0_413, ErrorBody as postPresenceDefinitions0_415, ErrorBody as postPresenceDefinitions0_429, ErrorBody as postPresenceDefinitions0_500, ErrorBody as postPresenceDefinitions0_503, ErrorBody as postPresenceDefinitions0_504, ErrorBody as postPresenceSources_400, ErrorBody as postPresenceSources_401, ErrorBody as postPresenceSources_403, ErrorBody as postPresenceSources_404, ErrorBody as postPresenceSources_409, ErrorBody as postPresenceSources_413, ErrorBody as postPresenceSources_415, ErrorBody as postPresenceSources_429, ErrorBody as postPresenceSources_500, ErrorBody as postPresenceSources_503, ErrorBody as postPresenceSources_504, ErrorBody as postPresencedefinitions_400, ErrorBody as postPresencedefinitions_401, ErrorBody as postPresencedefinitions_403, ErrorBody as postPresencedefinitions_404, ErrorBody as postPresencedefinitions_409, ErrorBody as postPresencedefinitions_413, ErrorBody as postPresencedefinitions_415, ErrorBody as postPresencedefinitions_429, ErrorBody as postPresencedefinitions_500, ErrorBody as postPresencedefinitions_503, ErrorBody as postPresencedefinitions_504, ErrorBody as postToken_413, ErrorBody as postToken_415, ErrorBody as postToken_429, ErrorBody as postToken_500, ErrorBody as postToken_503, ErrorBody as postToken_504, ErrorBody as putNotificationsChannelSubscriptions_400, ErrorBody as putNotificationsChannelSubscriptions_401, ErrorBody as putNotificationsChannelSubscriptions_403, ErrorBody as putNotificationsChannelSubscriptions_404, ErrorBody as putNotificationsChannelSubscriptions_409, ErrorBody as putNotificationsChannelSubscriptions_413, ErrorBody as putNotificationsChannelSubscriptions_415, ErrorBody as putNotificationsChannelSubscriptions_429, ErrorBody as putNotificationsChannelSubscriptions_500, ErrorBody as putNotificationsChannelSubscriptions_503, ErrorBody as putNotificationsChannelSubscriptions_504, ErrorBody as putPresenceDefinition0_400, ErrorBody as putPresenceDefinition0_401, ErrorBody as putPresenceDefinition0_403, ErrorBody as putPresenceDefinition0_404, ErrorBody as putPresenceDefinition0_409, ErrorBody as putPresenceDefinition0_413, ErrorBody as putPresenceDefinition0_415, ErrorBody as putPresenceDefinition0_429, ErrorBody as putPresenceDefinition0_500, ErrorBody as putPresenceDefinition0_503, ErrorBody as putPresenceDefinition0_504, ErrorBody as putPresenceSettings_400, ErrorBody as putPresenceSettings_401, ErrorBody as putPresenceSettings_403, ErrorBody as putPresenceSettings_404, ErrorBody as putPresenceSettings_409, ErrorBody as putPresenceSettings_413, ErrorBody as putPresenceSettings_415, ErrorBody as putPresenceSettings_429, ErrorBody as putPresenceSettings_500, ErrorBody as putPresenceSettings_503, ErrorBody as putPresenceSettings_504, ErrorBody as putPresenceSource_400, ErrorBody as putPresenceSource_401, ErrorBody as putPresenceSource_403, ErrorBody as putPresenceSource_404, ErrorBody as putPresenceSource_409, ErrorBody as putPresenceSource_413, ErrorBody as putPresenceSource_415, ErrorBody as putPresenceSource_429, ErrorBody as putPresenceSource_500, ErrorBody as putPresenceSource_503, ErrorBody as putPresenceSource_504, ErrorBody as putPresenceUserPrimarysource_400, ErrorBody as putPresenceUserPrimarysource_401, ErrorBody as putPresenceUserPrimarysource_403, ErrorBody as putPresenceUserPrimarysource_404, ErrorBody as putPresenceUserPrimarysource_409, ErrorBody as putPresenceUserPrimarysource_413, ErrorBody as putPresenceUserPrimarysource_415, ErrorBody as putPresenceUserPrimarysource_429, ErrorBody as putPresenceUserPrimarysource_500, ErrorBody as putPresenceUserPrimarysource_503, ErrorBody as putPresenceUserPrimarysource_504, ErrorBody as putPresencedefinition_400, ErrorBody as putPresencedefinition_401, ErrorBody as putPresencedefinition_403, ErrorBody as putPresencedefinition_404, ErrorBody as putPresencedefinition_409, ErrorBody as putPresencedefinition_413, ErrorBody as putPresencedefinition_415, ErrorBody as putPresencedefinition_429, ErrorBody as putPresencedefinition_500, ErrorBody as putPresencedefinition_503, ErrorBody as putPresencedefinition_504, ErrorBody as putUsersPresencesBulk_400, ErrorBody as putUsersPresencesBulk_401, ErrorBody as putUsersPresencesBulk_403, ErrorBody as putUsersPresencesBulk_404, ErrorBody as putUsersPresencesBulk_409, ErrorBody as putUsersPresencesBulk_413, ErrorBody as putUsersPresencesBulk_415, ErrorBody as putUsersPresencesBulk_429, ErrorBody as putUsersPresencesBulk_500, ErrorBody as putUsersPresencesBulk_503, ErrorBody as putUsersPresencesBulk_504, LoginPage, LoginPage as getAuthorize_200, LoginPage as getAuthorize_400, LoginPage as getLogout_200, LoginPage as getLogout_400, OAuthError, OAuthError as postToken_400, OAuthError as postToken_401, OrganizationPresence, OrganizationPresence as deletePresencedefinition_200, OrganizationPresence as getPresencedefinition_200, OrganizationPresence as postPresencedefinitions_200, OrganizationPresence as putPresencedefinition_200, OrganizationPresenceDefinition, OrganizationPresenceDefinition as getPresenceDefinition0_200, OrganizationPresenceDefinition as postPresenceDefinitions0_200, OrganizationPresenceDefinition as postPresenceDefinitions0_201, OrganizationPresenceDefinition as putPresenceDefinition0_200, OrganizationPresenceDefinitionEntityListing, OrganizationPresenceDefinitionEntityListing as getPresenceDefinitions0_200, OrganizationPresenceEntityListing, OrganizationPresenceEntityListing as getPresencedefinitions_200, PresenceExpand, PresenceExpand as getUserPresencesMicrosoftteams_200, PresenceExpand as getUserPresencesZoomphone_200, PresenceSettings, PresenceSettings as getPresenceSettings_200, PresenceSettings as putPresenceSettings_200, Source, Source as getPresenceSource_200, Source as postPresenceSources_200, Source as putPresenceSource_200, SourceEntityListing, SourceEntityListing as getPresenceSources_200, TokenInfo, TokenInfo as getTokensMe_200, User, User as getUser_200, UserEntityListing, UserEntityListing as getUsers_200, UserMe, UserMe as getUsersMe_200, UserPresence, UserPresence as getUserPresence_200, UserPresence as getUserPresencesPurecloud_200, UserPresence as patchUserPresence_200, UserPresence as patchUserPresencesPurecloud_200, UserPrimarySource, UserPrimarySource as getPresenceUserPrimarysource_200, UserPrimarySource as putPresenceUserPrimarysource_200, getSystempresences_200, getUsersPresenceBulk_200, getUsersPresencesPurecloudBulk_200, putUsersPresencesBulk_200 };