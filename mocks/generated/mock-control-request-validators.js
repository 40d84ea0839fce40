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
const Reset = validate10;
const formats0 = import_formats.fullFormats["date-time"];
const schema17 = {
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
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.languageLabels === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "languageLabels" },
				message: "must have required property 'languageLabels'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.systemPresence === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "systemPresence" },
				message: "must have required property 'systemPresence'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!(key0 === "id" || key0 === "languageLabels" || key0 === "systemPresence" || key0 === "deactivated" || key0 === "divisionId")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
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
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.languageLabels !== void 0) {
			let data1 = data.languageLabels;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (Object.keys(data1).length < 1) {
					const err6 = {
						instancePath: instancePath + "/languageLabels",
						schemaPath: "#/properties/languageLabels/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const errorsBefore_key1 = errors;
				for (const key1 in data1) {
					if (errors - errorsBefore_key1 > 1e3) break;
					if (typeof data1[key1] !== "string") {
						const err7 = {
							instancePath: instancePath + "/languageLabels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/languageLabels/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/languageLabels",
					schemaPath: "#/properties/languageLabels/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.systemPresence !== void 0) {
			let data3 = data.systemPresence;
			if (typeof data3 !== "string") {
				const err9 = {
					instancePath: instancePath + "/systemPresence",
					schemaPath: "SystemPresence/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data3 === "Available" || data3 === "Away" || data3 === "Break" || data3 === "Busy" || data3 === "Idle" || data3 === "Meal" || data3 === "Meeting" || data3 === "Offline" || data3 === "OnQueue" || data3 === "Training")) {
				const err10 = {
					instancePath: instancePath + "/systemPresence",
					schemaPath: "SystemPresence/enum",
					keyword: "enum",
					params: { allowedValues: schema17.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.deactivated !== void 0) {
			if (typeof data.deactivated !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/deactivated",
					schemaPath: "#/properties/deactivated/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.divisionId !== void 0) {
			let data5 = data.divisionId;
			if (typeof data5 === "string") {
				if (data5.length < 1) {
					const err12 = {
						instancePath: instancePath + "/divisionId",
						schemaPath: "#/properties/divisionId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/divisionId",
					schemaPath: "#/properties/divisionId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const schema22 = {
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
const pattern0 = new RegExp("^https?://[^\\s#@]+$", "u");
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.secret === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "secret" },
				message: "must have required property 'secret'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!(key0 === "id" || key0 === "secret" || key0 === "permissions" || key0 === "grants" || key0 === "redirectUris")) {
				const err2 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.secret !== void 0) {
			let data1 = data.secret;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/secret",
						schemaPath: "#/properties/secret/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/secret",
					schemaPath: "#/properties/secret/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.permissions !== void 0) {
			let data2 = data.permissions;
			const _errs8 = errors;
			let valid2 = false;
			const _errs9 = errors;
			if (typeof data2 !== "string") {
				const err7 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "GrantedPermissions/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if ("all" !== data2) {
				const err8 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "GrantedPermissions/anyOf/0/const",
					keyword: "const",
					params: { allowedValue: "all" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const _errs11 = errors;
				if (Array.isArray(data2)) {
					const len0 = data2.length;
					const errorsBefore_i0 = errors;
					for (let i0 = 0; i0 < len0; i0++) {
						if (errors - errorsBefore_i0 > 1e3) break;
						let data3 = data2[i0];
						if (typeof data3 === "string") {
							if (data3.length < 1) {
								const err9 = {
									instancePath: instancePath + "/permissions/" + i0,
									schemaPath: "GrantedPermissions/anyOf/1/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						} else {
							const err10 = {
								instancePath: instancePath + "/permissions/" + i0,
								schemaPath: "GrantedPermissions/anyOf/1/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				} else {
					const err11 = {
						instancePath: instancePath + "/permissions",
						schemaPath: "GrantedPermissions/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				var _valid0 = _errs11 === errors;
				valid2 = valid2 || _valid0;
			}
			if (!valid2) {
				const err12 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "GrantedPermissions/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.grants !== void 0) {
			let data4 = data.grants;
			if (Array.isArray(data4)) {
				if (data4.length < 1) {
					const err13 = {
						instancePath: instancePath + "/grants",
						schemaPath: "Grants/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len1 = data4.length;
				const errorsBefore_i1 = errors;
				for (let i1 = 0; i1 < len1; i1++) {
					if (errors - errorsBefore_i1 > 1e3) break;
					let data5 = data4[i1];
					if (typeof data5 !== "string") {
						const err14 = {
							instancePath: instancePath + "/grants/" + i1,
							schemaPath: "Grants/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (!(data5 === "client_credentials" || data5 === "authorization_code" || data5 === "implicit")) {
						const err15 = {
							instancePath: instancePath + "/grants/" + i1,
							schemaPath: "Grants/items/enum",
							keyword: "enum",
							params: { allowedValues: schema22.items.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				let i2 = data4.length;
				let j0;
				if (i2 > 1) {
					const indices0 = {};
					for (; i2--;) {
						let item0 = data4[i2];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err16 = {
								instancePath: instancePath + "/grants",
								schemaPath: "Grants/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i2,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
							break;
						}
						indices0[item0] = i2;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/grants",
					schemaPath: "Grants/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.redirectUris !== void 0) {
			let data6 = data.redirectUris;
			if (Array.isArray(data6)) {
				const len2 = data6.length;
				const errorsBefore_i3 = errors;
				for (let i3 = 0; i3 < len2; i3++) {
					if (errors - errorsBefore_i3 > 1e3) break;
					let data7 = data6[i3];
					if (typeof data7 === "string") {
						if (!pattern0.test(data7)) {
							const err18 = {
								instancePath: instancePath + "/redirectUris/" + i3,
								schemaPath: "RedirectUris/items/pattern",
								keyword: "pattern",
								params: { pattern: "^https?://[^\\s#@]+$" },
								message: "must match pattern \"^https?://[^\\s#@]+$\""
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					} else {
						const err19 = {
							instancePath: instancePath + "/redirectUris/" + i3,
							schemaPath: "RedirectUris/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/redirectUris",
					schemaPath: "RedirectUris/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.token === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "token" },
				message: "must have required property 'token'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.permissions === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "permissions" },
				message: "must have required property 'permissions'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!(key0 === "token" || key0 === "userId" || key0 === "permissions" || key0 === "expiresInSeconds")) {
				const err2 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.token !== void 0) {
			let data0 = data.token;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/token",
						schemaPath: "#/properties/token/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/token",
					schemaPath: "#/properties/token/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.userId !== void 0) {
			let data1 = data.userId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/userId",
						schemaPath: "#/properties/userId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/userId",
					schemaPath: "#/properties/userId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.permissions !== void 0) {
			let data2 = data.permissions;
			const _errs8 = errors;
			let valid2 = false;
			const _errs9 = errors;
			if (typeof data2 !== "string") {
				const err7 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "GrantedPermissions/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if ("all" !== data2) {
				const err8 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "GrantedPermissions/anyOf/0/const",
					keyword: "const",
					params: { allowedValue: "all" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const _errs11 = errors;
				if (Array.isArray(data2)) {
					const len0 = data2.length;
					const errorsBefore_i0 = errors;
					for (let i0 = 0; i0 < len0; i0++) {
						if (errors - errorsBefore_i0 > 1e3) break;
						let data3 = data2[i0];
						if (typeof data3 === "string") {
							if (data3.length < 1) {
								const err9 = {
									instancePath: instancePath + "/permissions/" + i0,
									schemaPath: "GrantedPermissions/anyOf/1/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						} else {
							const err10 = {
								instancePath: instancePath + "/permissions/" + i0,
								schemaPath: "GrantedPermissions/anyOf/1/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				} else {
					const err11 = {
						instancePath: instancePath + "/permissions",
						schemaPath: "GrantedPermissions/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				var _valid0 = _errs11 === errors;
				valid2 = valid2 || _valid0;
			}
			if (!valid2) {
				const err12 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "GrantedPermissions/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.expiresInSeconds !== void 0) {
			let data4 = data.expiresInSeconds;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 0 || isNaN(data4)) {
					const err13 = {
						instancePath: instancePath + "/expiresInSeconds",
						schemaPath: "#/properties/expiresInSeconds/minimum",
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
			} else {
				const err14 = {
					instancePath: instancePath + "/expiresInSeconds",
					schemaPath: "#/properties/expiresInSeconds/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate17.errors = vErrors;
	return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.users === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "users" },
				message: "must have required property 'users'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.builtInSourceIds === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "builtInSourceIds" },
				message: "must have required property 'builtInSourceIds'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.clients === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clients" },
				message: "must have required property 'clients'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!(key0 === "users" || key0 === "organization" || key0 === "definitions" || key0 === "sources" || key0 === "builtInSourceIds" || key0 === "presenceSettings" || key0 === "clients" || key0 === "tokens")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.users !== void 0) {
			let data0 = data.users;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				const errorsBefore_i0 = errors;
				for (let i0 = 0; i0 < len0; i0++) {
					if (errors - errorsBefore_i0 > 1e3) break;
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.id === void 0) {
							const err4 = {
								instancePath: instancePath + "/users/" + i0,
								schemaPath: "SeedUser/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.name === void 0) {
							const err5 = {
								instancePath: instancePath + "/users/" + i0,
								schemaPath: "SeedUser/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data1.email === void 0) {
							const err6 = {
								instancePath: instancePath + "/users/" + i0,
								schemaPath: "SeedUser/required",
								keyword: "required",
								params: { missingProperty: "email" },
								message: "must have required property 'email'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						const errorsBefore_key1 = errors;
						for (const key1 in data1) {
							if (errors - errorsBefore_key1 > 1e3) break;
							if (!(key1 === "id" || key1 === "name" || key1 === "email" || key1 === "title" || key1 === "department" || key1 === "presence")) {
								const err7 = {
									instancePath: instancePath + "/users/" + i0,
									schemaPath: "SeedUser/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (data1.id !== void 0) {
							let data2 = data1.id;
							if (typeof data2 === "string") {
								if (data2.length < 1) {
									const err8 = {
										instancePath: instancePath + "/users/" + i0 + "/id",
										schemaPath: "SeedUser/properties/id/minLength",
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
									instancePath: instancePath + "/users/" + i0 + "/id",
									schemaPath: "SeedUser/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (data1.name !== void 0) {
							if (typeof data1.name !== "string") {
								const err10 = {
									instancePath: instancePath + "/users/" + i0 + "/name",
									schemaPath: "SeedUser/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data1.email !== void 0) {
							if (typeof data1.email !== "string") {
								const err11 = {
									instancePath: instancePath + "/users/" + i0 + "/email",
									schemaPath: "SeedUser/properties/email/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data1.title !== void 0) {
							if (typeof data1.title !== "string") {
								const err12 = {
									instancePath: instancePath + "/users/" + i0 + "/title",
									schemaPath: "SeedUser/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data1.department !== void 0) {
							if (typeof data1.department !== "string") {
								const err13 = {
									instancePath: instancePath + "/users/" + i0 + "/department",
									schemaPath: "SeedUser/properties/department/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data1.presence !== void 0) {
							let data7 = data1.presence;
							if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
								if (data7.definition === void 0) {
									const err14 = {
										instancePath: instancePath + "/users/" + i0 + "/presence",
										schemaPath: "SeedUser/properties/presence/required",
										keyword: "required",
										params: { missingProperty: "definition" },
										message: "must have required property 'definition'"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
								const errorsBefore_key2 = errors;
								for (const key2 in data7) {
									if (errors - errorsBefore_key2 > 1e3) break;
									if (!(key2 === "definition" || key2 === "message" || key2 === "modifiedDate")) {
										const err15 = {
											instancePath: instancePath + "/users/" + i0 + "/presence",
											schemaPath: "SeedUser/properties/presence/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key2 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									}
								}
								if (data7.definition !== void 0) {
									let data8 = data7.definition;
									if (typeof data8 === "string") {
										if (data8.length < 1) {
											const err16 = {
												instancePath: instancePath + "/users/" + i0 + "/presence/definition",
												schemaPath: "SeedUser/properties/presence/properties/definition/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											};
											if (vErrors === null) vErrors = [err16];
											else vErrors.push(err16);
											errors++;
										}
									} else {
										const err17 = {
											instancePath: instancePath + "/users/" + i0 + "/presence/definition",
											schemaPath: "SeedUser/properties/presence/properties/definition/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
								}
								if (data7.message !== void 0) {
									if (typeof data7.message !== "string") {
										const err18 = {
											instancePath: instancePath + "/users/" + i0 + "/presence/message",
											schemaPath: "SeedUser/properties/presence/properties/message/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err18];
										else vErrors.push(err18);
										errors++;
									}
								}
								if (data7.modifiedDate !== void 0) {
									let data10 = data7.modifiedDate;
									if (typeof data10 === "string") {
										if (!formats0.validate(data10)) {
											const err19 = {
												instancePath: instancePath + "/users/" + i0 + "/presence/modifiedDate",
												schemaPath: "SeedUser/properties/presence/properties/modifiedDate/format",
												keyword: "format",
												params: { format: "date-time" },
												message: "must match format \"date-time\""
											};
											if (vErrors === null) vErrors = [err19];
											else vErrors.push(err19);
											errors++;
										}
									} else {
										const err20 = {
											instancePath: instancePath + "/users/" + i0 + "/presence/modifiedDate",
											schemaPath: "SeedUser/properties/presence/properties/modifiedDate/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err20];
										else vErrors.push(err20);
										errors++;
									}
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/users/" + i0 + "/presence",
									schemaPath: "SeedUser/properties/presence/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/users/" + i0,
							schemaPath: "SeedUser/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/users",
					schemaPath: "#/properties/users/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.organization !== void 0) {
			let data11 = data.organization;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				if (data11.id === void 0) {
					const err24 = {
						instancePath: instancePath + "/organization",
						schemaPath: "Organization/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data11.name === void 0) {
					const err25 = {
						instancePath: instancePath + "/organization",
						schemaPath: "Organization/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				const errorsBefore_key3 = errors;
				for (const key3 in data11) {
					if (errors - errorsBefore_key3 > 1e3) break;
					if (!(key3 === "id" || key3 === "name")) {
						const err26 = {
							instancePath: instancePath + "/organization",
							schemaPath: "Organization/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data11.id !== void 0) {
					let data12 = data11.id;
					if (typeof data12 === "string") {
						if (data12.length < 1) {
							const err27 = {
								instancePath: instancePath + "/organization/id",
								schemaPath: "Organization/properties/id/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/organization/id",
							schemaPath: "Organization/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data11.name !== void 0) {
					let data13 = data11.name;
					if (typeof data13 === "string") {
						if (data13.length < 1) {
							const err29 = {
								instancePath: instancePath + "/organization/name",
								schemaPath: "Organization/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/organization/name",
							schemaPath: "Organization/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/organization",
					schemaPath: "Organization/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.definitions !== void 0) {
			let data14 = data.definitions;
			if (Array.isArray(data14)) {
				const len1 = data14.length;
				const errorsBefore_i1 = errors;
				for (let i1 = 0; i1 < len1; i1++) {
					if (errors - errorsBefore_i1 > 1e3) break;
					if (!validate13(data14[i1], {
						instancePath: instancePath + "/definitions/" + i1,
						parentData: data14,
						parentDataProperty: i1,
						rootData
					})) {
						vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/definitions",
					schemaPath: "#/properties/definitions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.sources !== void 0) {
			let data16 = data.sources;
			if (Array.isArray(data16)) {
				const len2 = data16.length;
				const errorsBefore_i2 = errors;
				for (let i2 = 0; i2 < len2; i2++) {
					if (errors - errorsBefore_i2 > 1e3) break;
					let data17 = data16[i2];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.id === void 0) {
							const err33 = {
								instancePath: instancePath + "/sources/" + i2,
								schemaPath: "SeedSource/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data17.name === void 0) {
							const err34 = {
								instancePath: instancePath + "/sources/" + i2,
								schemaPath: "SeedSource/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						const errorsBefore_key4 = errors;
						for (const key4 in data17) {
							if (errors - errorsBefore_key4 > 1e3) break;
							if (!(key4 === "id" || key4 === "name" || key4 === "description")) {
								const err35 = {
									instancePath: instancePath + "/sources/" + i2,
									schemaPath: "SeedSource/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key4 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data17.id !== void 0) {
							let data18 = data17.id;
							if (typeof data18 === "string") {
								if (data18.length < 1) {
									const err36 = {
										instancePath: instancePath + "/sources/" + i2 + "/id",
										schemaPath: "SeedSource/properties/id/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							} else {
								const err37 = {
									instancePath: instancePath + "/sources/" + i2 + "/id",
									schemaPath: "SeedSource/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data17.name !== void 0) {
							let data19 = data17.name;
							if (typeof data19 === "string") {
								if (data19.length < 1) {
									const err38 = {
										instancePath: instancePath + "/sources/" + i2 + "/name",
										schemaPath: "SeedSource/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							} else {
								const err39 = {
									instancePath: instancePath + "/sources/" + i2 + "/name",
									schemaPath: "SeedSource/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data17.description !== void 0) {
							if (typeof data17.description !== "string") {
								const err40 = {
									instancePath: instancePath + "/sources/" + i2 + "/description",
									schemaPath: "SeedSource/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/sources/" + i2,
							schemaPath: "SeedSource/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.builtInSourceIds !== void 0) {
			let data21 = data.builtInSourceIds;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.PURECLOUD === void 0) {
					const err43 = {
						instancePath: instancePath + "/builtInSourceIds",
						schemaPath: "#/properties/builtInSourceIds/required",
						keyword: "required",
						params: { missingProperty: "PURECLOUD" },
						message: "must have required property 'PURECLOUD'"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				if (data21.MICROSOFTTEAMS === void 0) {
					const err44 = {
						instancePath: instancePath + "/builtInSourceIds",
						schemaPath: "#/properties/builtInSourceIds/required",
						keyword: "required",
						params: { missingProperty: "MICROSOFTTEAMS" },
						message: "must have required property 'MICROSOFTTEAMS'"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (data21.ZOOMPHONE === void 0) {
					const err45 = {
						instancePath: instancePath + "/builtInSourceIds",
						schemaPath: "#/properties/builtInSourceIds/required",
						keyword: "required",
						params: { missingProperty: "ZOOMPHONE" },
						message: "must have required property 'ZOOMPHONE'"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				const errorsBefore_key5 = errors;
				for (const key5 in data21) {
					if (errors - errorsBefore_key5 > 1e3) break;
					if (!(key5 === "PURECLOUD" || key5 === "MICROSOFTTEAMS" || key5 === "ZOOMPHONE")) {
						const err46 = {
							instancePath: instancePath + "/builtInSourceIds",
							schemaPath: "#/properties/builtInSourceIds/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data21.PURECLOUD !== void 0) {
					let data22 = data21.PURECLOUD;
					if (typeof data22 === "string") {
						if (data22.length < 1) {
							const err47 = {
								instancePath: instancePath + "/builtInSourceIds/PURECLOUD",
								schemaPath: "#/properties/builtInSourceIds/properties/PURECLOUD/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					} else {
						const err48 = {
							instancePath: instancePath + "/builtInSourceIds/PURECLOUD",
							schemaPath: "#/properties/builtInSourceIds/properties/PURECLOUD/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data21.MICROSOFTTEAMS !== void 0) {
					let data23 = data21.MICROSOFTTEAMS;
					if (typeof data23 === "string") {
						if (data23.length < 1) {
							const err49 = {
								instancePath: instancePath + "/builtInSourceIds/MICROSOFTTEAMS",
								schemaPath: "#/properties/builtInSourceIds/properties/MICROSOFTTEAMS/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/builtInSourceIds/MICROSOFTTEAMS",
							schemaPath: "#/properties/builtInSourceIds/properties/MICROSOFTTEAMS/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data21.ZOOMPHONE !== void 0) {
					let data24 = data21.ZOOMPHONE;
					if (typeof data24 === "string") {
						if (data24.length < 1) {
							const err51 = {
								instancePath: instancePath + "/builtInSourceIds/ZOOMPHONE",
								schemaPath: "#/properties/builtInSourceIds/properties/ZOOMPHONE/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/builtInSourceIds/ZOOMPHONE",
							schemaPath: "#/properties/builtInSourceIds/properties/ZOOMPHONE/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
			} else {
				const err53 = {
					instancePath: instancePath + "/builtInSourceIds",
					schemaPath: "#/properties/builtInSourceIds/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.presenceSettings !== void 0) {
			let data25 = data.presenceSettings;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				const errorsBefore_key6 = errors;
				for (const key6 in data25) {
					if (errors - errorsBefore_key6 > 1e3) break;
					if (!(key6 === "restorePresenceSettings" || key6 === "requestingOffQueueEnabled" || key6 === "defaultPrimaryPresenceRegisteredSourceId")) {
						const err54 = {
							instancePath: instancePath + "/presenceSettings",
							schemaPath: "SeedPresenceSettings/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key6 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data25.restorePresenceSettings !== void 0) {
					let data26 = data25.restorePresenceSettings;
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						if (data26.enabled === void 0) {
							const err55 = {
								instancePath: instancePath + "/presenceSettings/restorePresenceSettings",
								schemaPath: "SeedPresenceSettings/properties/restorePresenceSettings/required",
								keyword: "required",
								params: { missingProperty: "enabled" },
								message: "must have required property 'enabled'"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						if (data26.restoreTimeMilliseconds === void 0) {
							const err56 = {
								instancePath: instancePath + "/presenceSettings/restorePresenceSettings",
								schemaPath: "SeedPresenceSettings/properties/restorePresenceSettings/required",
								keyword: "required",
								params: { missingProperty: "restoreTimeMilliseconds" },
								message: "must have required property 'restoreTimeMilliseconds'"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						if (data26.restoreOnQueueEnabled === void 0) {
							const err57 = {
								instancePath: instancePath + "/presenceSettings/restorePresenceSettings",
								schemaPath: "SeedPresenceSettings/properties/restorePresenceSettings/required",
								keyword: "required",
								params: { missingProperty: "restoreOnQueueEnabled" },
								message: "must have required property 'restoreOnQueueEnabled'"
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						const errorsBefore_key7 = errors;
						for (const key7 in data26) {
							if (errors - errorsBefore_key7 > 1e3) break;
							if (!(key7 === "enabled" || key7 === "restoreTimeMilliseconds" || key7 === "restoreOnQueueEnabled")) {
								const err58 = {
									instancePath: instancePath + "/presenceSettings/restorePresenceSettings",
									schemaPath: "SeedPresenceSettings/properties/restorePresenceSettings/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key7 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
						if (data26.enabled !== void 0) {
							if (typeof data26.enabled !== "boolean") {
								const err59 = {
									instancePath: instancePath + "/presenceSettings/restorePresenceSettings/enabled",
									schemaPath: "SeedPresenceSettings/properties/restorePresenceSettings/properties/enabled/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
						if (data26.restoreTimeMilliseconds !== void 0) {
							let data28 = data26.restoreTimeMilliseconds;
							if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
								const err60 = {
									instancePath: instancePath + "/presenceSettings/restorePresenceSettings/restoreTimeMilliseconds",
									schemaPath: "SeedPresenceSettings/properties/restorePresenceSettings/properties/restoreTimeMilliseconds/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
							if (typeof data28 == "number" && isFinite(data28)) {
								if (data28 < 0 || isNaN(data28)) {
									const err61 = {
										instancePath: instancePath + "/presenceSettings/restorePresenceSettings/restoreTimeMilliseconds",
										schemaPath: "SeedPresenceSettings/properties/restorePresenceSettings/properties/restoreTimeMilliseconds/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0"
									};
									if (vErrors === null) vErrors = [err61];
									else vErrors.push(err61);
									errors++;
								}
							}
						}
						if (data26.restoreOnQueueEnabled !== void 0) {
							if (typeof data26.restoreOnQueueEnabled !== "boolean") {
								const err62 = {
									instancePath: instancePath + "/presenceSettings/restorePresenceSettings/restoreOnQueueEnabled",
									schemaPath: "SeedPresenceSettings/properties/restorePresenceSettings/properties/restoreOnQueueEnabled/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
					} else {
						const err63 = {
							instancePath: instancePath + "/presenceSettings/restorePresenceSettings",
							schemaPath: "SeedPresenceSettings/properties/restorePresenceSettings/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
				if (data25.requestingOffQueueEnabled !== void 0) {
					if (typeof data25.requestingOffQueueEnabled !== "boolean") {
						const err64 = {
							instancePath: instancePath + "/presenceSettings/requestingOffQueueEnabled",
							schemaPath: "SeedPresenceSettings/properties/requestingOffQueueEnabled/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
				if (data25.defaultPrimaryPresenceRegisteredSourceId !== void 0) {
					let data31 = data25.defaultPrimaryPresenceRegisteredSourceId;
					if (typeof data31 === "string") {
						if (data31.length < 1) {
							const err65 = {
								instancePath: instancePath + "/presenceSettings/defaultPrimaryPresenceRegisteredSourceId",
								schemaPath: "SeedPresenceSettings/properties/defaultPrimaryPresenceRegisteredSourceId/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err65];
							else vErrors.push(err65);
							errors++;
						}
					} else {
						const err66 = {
							instancePath: instancePath + "/presenceSettings/defaultPrimaryPresenceRegisteredSourceId",
							schemaPath: "SeedPresenceSettings/properties/defaultPrimaryPresenceRegisteredSourceId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
				}
			} else {
				const err67 = {
					instancePath: instancePath + "/presenceSettings",
					schemaPath: "SeedPresenceSettings/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
		}
		if (data.clients !== void 0) {
			let data32 = data.clients;
			if (Array.isArray(data32)) {
				const len3 = data32.length;
				const errorsBefore_i3 = errors;
				for (let i3 = 0; i3 < len3; i3++) {
					if (errors - errorsBefore_i3 > 1e3) break;
					if (!validate15(data32[i3], {
						instancePath: instancePath + "/clients/" + i3,
						parentData: data32,
						parentDataProperty: i3,
						rootData
					})) {
						vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/clients",
					schemaPath: "#/properties/clients/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.tokens !== void 0) {
			let data34 = data.tokens;
			if (Array.isArray(data34)) {
				const len4 = data34.length;
				const errorsBefore_i4 = errors;
				for (let i4 = 0; i4 < len4; i4++) {
					if (errors - errorsBefore_i4 > 1e3) break;
					if (!validate17(data34[i4], {
						instancePath: instancePath + "/tokens/" + i4,
						parentData: data34,
						parentDataProperty: i4,
						rootData
					})) {
						vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err69 = {
					instancePath: instancePath + "/tokens",
					schemaPath: "#/properties/tokens/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
		}
	} else {
		const err70 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err70];
		else vErrors.push(err70);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
const schema27 = {
	"type": "object",
	"required": ["id", "name"],
	"additionalProperties": false,
	"properties": {
		"id": {
			"type": "string",
			"minLength": 1
		},
		"name": { "type": "string" },
		"pictureUrl": { "type": "string" },
		"emailAddress": { "type": "string" },
		"summaryFriendData": { "$ref": "JsonObject" },
		"logins": {
			"type": "array",
			"items": {
				"type": "object",
				"required": ["type", "externalId"],
				"additionalProperties": false,
				"properties": {
					"type": {
						"type": "string",
						"enum": [
							"Universal",
							"Anonymous",
							"Email"
						]
					},
					"externalId": {
						"type": "string",
						"minLength": 1
					},
					"password": {
						"type": "string",
						"minLength": 1
					}
				}
			}
		}
	}
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!(key0 === "id" || key0 === "name" || key0 === "pictureUrl" || key0 === "emailAddress" || key0 === "summaryFriendData" || key0 === "logins")) {
				const err2 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err5 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.pictureUrl !== void 0) {
			if (typeof data.pictureUrl !== "string") {
				const err6 = {
					instancePath: instancePath + "/pictureUrl",
					schemaPath: "#/properties/pictureUrl/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.emailAddress !== void 0) {
			if (typeof data.emailAddress !== "string") {
				const err7 = {
					instancePath: instancePath + "/emailAddress",
					schemaPath: "#/properties/emailAddress/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.summaryFriendData !== void 0) {
			let data4 = data.summaryFriendData;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {} else {
				const err8 = {
					instancePath: instancePath + "/summaryFriendData",
					schemaPath: "JsonObject/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.logins !== void 0) {
			let data5 = data.logins;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				const errorsBefore_i0 = errors;
				for (let i0 = 0; i0 < len0; i0++) {
					if (errors - errorsBefore_i0 > 1e3) break;
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.type === void 0) {
							const err9 = {
								instancePath: instancePath + "/logins/" + i0,
								schemaPath: "#/properties/logins/items/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data6.externalId === void 0) {
							const err10 = {
								instancePath: instancePath + "/logins/" + i0,
								schemaPath: "#/properties/logins/items/required",
								keyword: "required",
								params: { missingProperty: "externalId" },
								message: "must have required property 'externalId'"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						const errorsBefore_key1 = errors;
						for (const key1 in data6) {
							if (errors - errorsBefore_key1 > 1e3) break;
							if (!(key1 === "type" || key1 === "externalId" || key1 === "password")) {
								const err11 = {
									instancePath: instancePath + "/logins/" + i0,
									schemaPath: "#/properties/logins/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data6.type !== void 0) {
							let data7 = data6.type;
							if (typeof data7 !== "string") {
								const err12 = {
									instancePath: instancePath + "/logins/" + i0 + "/type",
									schemaPath: "#/properties/logins/items/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							if (!(data7 === "Universal" || data7 === "Anonymous" || data7 === "Email")) {
								const err13 = {
									instancePath: instancePath + "/logins/" + i0 + "/type",
									schemaPath: "#/properties/logins/items/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema27.properties.logins.items.properties.type.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data6.externalId !== void 0) {
							let data8 = data6.externalId;
							if (typeof data8 === "string") {
								if (data8.length < 1) {
									const err14 = {
										instancePath: instancePath + "/logins/" + i0 + "/externalId",
										schemaPath: "#/properties/logins/items/properties/externalId/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/logins/" + i0 + "/externalId",
									schemaPath: "#/properties/logins/items/properties/externalId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data6.password !== void 0) {
							let data9 = data6.password;
							if (typeof data9 === "string") {
								if (data9.length < 1) {
									const err16 = {
										instancePath: instancePath + "/logins/" + i0 + "/password",
										schemaPath: "#/properties/logins/items/properties/password/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/logins/" + i0 + "/password",
									schemaPath: "#/properties/logins/items/properties/password/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/logins/" + i0,
							schemaPath: "#/properties/logins/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/logins",
					schemaPath: "#/properties/logins/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
const schema29 = {
	"type": "object",
	"required": [
		"id",
		"name",
		"groupType",
		"members"
	],
	"additionalProperties": false,
	"properties": {
		"id": {
			"type": "string",
			"minLength": 1
		},
		"name": { "type": "string" },
		"groupType": {
			"type": "string",
			"minLength": 1
		},
		"isOpenGroup": { "type": "boolean" },
		"summaryData": { "$ref": "JsonObject" },
		"members": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "object",
				"required": ["profileId", "role"],
				"additionalProperties": false,
				"properties": {
					"profileId": {
						"type": "string",
						"minLength": 1
					},
					"role": {
						"type": "string",
						"enum": [
							"OWNER",
							"ADMIN",
							"MEMBER"
						]
					}
				}
			}
		}
	}
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.groupType === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "groupType" },
				message: "must have required property 'groupType'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.members === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "members" },
				message: "must have required property 'members'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!(key0 === "id" || key0 === "name" || key0 === "groupType" || key0 === "isOpenGroup" || key0 === "summaryData" || key0 === "members")) {
				const err4 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err7 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.groupType !== void 0) {
			let data2 = data.groupType;
			if (typeof data2 === "string") {
				if (data2.length < 1) {
					const err8 = {
						instancePath: instancePath + "/groupType",
						schemaPath: "#/properties/groupType/minLength",
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
					instancePath: instancePath + "/groupType",
					schemaPath: "#/properties/groupType/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.isOpenGroup !== void 0) {
			if (typeof data.isOpenGroup !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/isOpenGroup",
					schemaPath: "#/properties/isOpenGroup/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.summaryData !== void 0) {
			let data4 = data.summaryData;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {} else {
				const err11 = {
					instancePath: instancePath + "/summaryData",
					schemaPath: "JsonObject/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.members !== void 0) {
			let data5 = data.members;
			if (Array.isArray(data5)) {
				if (data5.length < 1) {
					const err12 = {
						instancePath: instancePath + "/members",
						schemaPath: "#/properties/members/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len0 = data5.length;
				const errorsBefore_i0 = errors;
				for (let i0 = 0; i0 < len0; i0++) {
					if (errors - errorsBefore_i0 > 1e3) break;
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.profileId === void 0) {
							const err13 = {
								instancePath: instancePath + "/members/" + i0,
								schemaPath: "#/properties/members/items/required",
								keyword: "required",
								params: { missingProperty: "profileId" },
								message: "must have required property 'profileId'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data6.role === void 0) {
							const err14 = {
								instancePath: instancePath + "/members/" + i0,
								schemaPath: "#/properties/members/items/required",
								keyword: "required",
								params: { missingProperty: "role" },
								message: "must have required property 'role'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						const errorsBefore_key1 = errors;
						for (const key1 in data6) {
							if (errors - errorsBefore_key1 > 1e3) break;
							if (!(key1 === "profileId" || key1 === "role")) {
								const err15 = {
									instancePath: instancePath + "/members/" + i0,
									schemaPath: "#/properties/members/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data6.profileId !== void 0) {
							let data7 = data6.profileId;
							if (typeof data7 === "string") {
								if (data7.length < 1) {
									const err16 = {
										instancePath: instancePath + "/members/" + i0 + "/profileId",
										schemaPath: "#/properties/members/items/properties/profileId/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/members/" + i0 + "/profileId",
									schemaPath: "#/properties/members/items/properties/profileId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data6.role !== void 0) {
							let data8 = data6.role;
							if (typeof data8 !== "string") {
								const err18 = {
									instancePath: instancePath + "/members/" + i0 + "/role",
									schemaPath: "#/properties/members/items/properties/role/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (!(data8 === "OWNER" || data8 === "ADMIN" || data8 === "MEMBER")) {
								const err19 = {
									instancePath: instancePath + "/members/" + i0 + "/role",
									schemaPath: "#/properties/members/items/properties/role/enum",
									keyword: "enum",
									params: { allowedValues: schema29.properties.members.items.properties.role.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/members/" + i0,
							schemaPath: "#/properties/members/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/members",
					schemaPath: "#/properties/members/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.app === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "app" },
				message: "must have required property 'app'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.servers === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "servers" },
				message: "must have required property 'servers'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.groupTypes === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "groupTypes" },
				message: "must have required property 'groupTypes'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.profiles === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "profiles" },
				message: "must have required property 'profiles'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!(key0 === "app" || key0 === "servers" || key0 === "groupTypes" || key0 === "profiles" || key0 === "friendships" || key0 === "groups" || key0 === "systemPresences")) {
				const err4 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.app !== void 0) {
			let data0 = data.app;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.id === void 0) {
					const err5 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0.secret === void 0) {
					const err6 = {
						instancePath: instancePath + "/app",
						schemaPath: "#/properties/app/required",
						keyword: "required",
						params: { missingProperty: "secret" },
						message: "must have required property 'secret'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const errorsBefore_key1 = errors;
				for (const key1 in data0) {
					if (errors - errorsBefore_key1 > 1e3) break;
					if (!(key1 === "id" || key1 === "secret")) {
						const err7 = {
							instancePath: instancePath + "/app",
							schemaPath: "#/properties/app/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data0.id !== void 0) {
					let data1 = data0.id;
					if (typeof data1 === "string") {
						if (data1.length < 1) {
							const err8 = {
								instancePath: instancePath + "/app/id",
								schemaPath: "#/properties/app/properties/id/minLength",
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
							instancePath: instancePath + "/app/id",
							schemaPath: "#/properties/app/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				if (data0.secret !== void 0) {
					let data2 = data0.secret;
					if (typeof data2 === "string") {
						if (data2.length < 1) {
							const err10 = {
								instancePath: instancePath + "/app/secret",
								schemaPath: "#/properties/app/properties/secret/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/app/secret",
							schemaPath: "#/properties/app/properties/secret/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/app",
					schemaPath: "#/properties/app/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.servers !== void 0) {
			let data3 = data.servers;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				const errorsBefore_i0 = errors;
				for (let i0 = 0; i0 < len0; i0++) {
					if (errors - errorsBefore_i0 > 1e3) break;
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.name === void 0) {
							const err13 = {
								instancePath: instancePath + "/servers/" + i0,
								schemaPath: "#/properties/servers/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data4.secret === void 0) {
							const err14 = {
								instancePath: instancePath + "/servers/" + i0,
								schemaPath: "#/properties/servers/items/required",
								keyword: "required",
								params: { missingProperty: "secret" },
								message: "must have required property 'secret'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						const errorsBefore_key2 = errors;
						for (const key2 in data4) {
							if (errors - errorsBefore_key2 > 1e3) break;
							if (!(key2 === "name" || key2 === "secret")) {
								const err15 = {
									instancePath: instancePath + "/servers/" + i0,
									schemaPath: "#/properties/servers/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key2 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data4.name !== void 0) {
							let data5 = data4.name;
							if (typeof data5 === "string") {
								if (data5.length < 1) {
									const err16 = {
										instancePath: instancePath + "/servers/" + i0 + "/name",
										schemaPath: "#/properties/servers/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							} else {
								const err17 = {
									instancePath: instancePath + "/servers/" + i0 + "/name",
									schemaPath: "#/properties/servers/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data4.secret !== void 0) {
							let data6 = data4.secret;
							if (typeof data6 === "string") {
								if (data6.length < 1) {
									const err18 = {
										instancePath: instancePath + "/servers/" + i0 + "/secret",
										schemaPath: "#/properties/servers/items/properties/secret/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/servers/" + i0 + "/secret",
									schemaPath: "#/properties/servers/items/properties/secret/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/servers/" + i0,
							schemaPath: "#/properties/servers/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/servers",
					schemaPath: "#/properties/servers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.groupTypes !== void 0) {
			let data7 = data.groupTypes;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				const errorsBefore_i1 = errors;
				for (let i1 = 0; i1 < len1; i1++) {
					if (errors - errorsBefore_i1 > 1e3) break;
					let data8 = data7[i1];
					if (typeof data8 === "string") {
						if (data8.length < 1) {
							const err22 = {
								instancePath: instancePath + "/groupTypes/" + i1,
								schemaPath: "#/properties/groupTypes/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/groupTypes/" + i1,
							schemaPath: "#/properties/groupTypes/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/groupTypes",
					schemaPath: "#/properties/groupTypes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.profiles !== void 0) {
			let data9 = data.profiles;
			if (Array.isArray(data9)) {
				const len2 = data9.length;
				const errorsBefore_i2 = errors;
				for (let i2 = 0; i2 < len2; i2++) {
					if (errors - errorsBefore_i2 > 1e3) break;
					if (!validate21(data9[i2], {
						instancePath: instancePath + "/profiles/" + i2,
						parentData: data9,
						parentDataProperty: i2,
						rootData
					})) {
						vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/profiles",
					schemaPath: "#/properties/profiles/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.friendships !== void 0) {
			let data11 = data.friendships;
			if (Array.isArray(data11)) {
				const len3 = data11.length;
				const errorsBefore_i3 = errors;
				for (let i3 = 0; i3 < len3; i3++) {
					if (errors - errorsBefore_i3 > 1e3) break;
					let data12 = data11[i3];
					if (Array.isArray(data12)) {
						if (data12.length > 2) {
							const err26 = {
								instancePath: instancePath + "/friendships/" + i3,
								schemaPath: "#/properties/friendships/items/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data12.length < 2) {
							const err27 = {
								instancePath: instancePath + "/friendships/" + i3,
								schemaPath: "#/properties/friendships/items/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						const len4 = data12.length;
						const errorsBefore_i4 = errors;
						for (let i4 = 0; i4 < len4; i4++) {
							if (errors - errorsBefore_i4 > 1e3) break;
							let data13 = data12[i4];
							if (typeof data13 === "string") {
								if (data13.length < 1) {
									const err28 = {
										instancePath: instancePath + "/friendships/" + i3 + "/" + i4,
										schemaPath: "#/properties/friendships/items/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/friendships/" + i3 + "/" + i4,
									schemaPath: "#/properties/friendships/items/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/friendships/" + i3,
							schemaPath: "#/properties/friendships/items/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/friendships",
					schemaPath: "#/properties/friendships/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.groups !== void 0) {
			let data14 = data.groups;
			if (Array.isArray(data14)) {
				const len5 = data14.length;
				const errorsBefore_i5 = errors;
				for (let i5 = 0; i5 < len5; i5++) {
					if (errors - errorsBefore_i5 > 1e3) break;
					if (!validate23(data14[i5], {
						instancePath: instancePath + "/groups/" + i5,
						parentData: data14,
						parentDataProperty: i5,
						rootData
					})) {
						vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/groups",
					schemaPath: "#/properties/groups/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.systemPresences !== void 0) {
			let data16 = data.systemPresences;
			if (Array.isArray(data16)) {
				const len6 = data16.length;
				const errorsBefore_i6 = errors;
				for (let i6 = 0; i6 < len6; i6++) {
					if (errors - errorsBefore_i6 > 1e3) break;
					let data17 = data16[i6];
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.profileId === void 0) {
							const err33 = {
								instancePath: instancePath + "/systemPresences/" + i6,
								schemaPath: "#/properties/systemPresences/items/required",
								keyword: "required",
								params: { missingProperty: "profileId" },
								message: "must have required property 'profileId'"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data17.expirySecs === void 0) {
							const err34 = {
								instancePath: instancePath + "/systemPresences/" + i6,
								schemaPath: "#/properties/systemPresences/items/required",
								keyword: "required",
								params: { missingProperty: "expirySecs" },
								message: "must have required property 'expirySecs'"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						const errorsBefore_key3 = errors;
						for (const key3 in data17) {
							if (errors - errorsBefore_key3 > 1e3) break;
							if (!(key3 === "profileId" || key3 === "activity" || key3 === "visible" || key3 === "expirySecs")) {
								const err35 = {
									instancePath: instancePath + "/systemPresences/" + i6,
									schemaPath: "#/properties/systemPresences/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key3 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data17.profileId !== void 0) {
							let data18 = data17.profileId;
							if (typeof data18 === "string") {
								if (data18.length < 1) {
									const err36 = {
										instancePath: instancePath + "/systemPresences/" + i6 + "/profileId",
										schemaPath: "#/properties/systemPresences/items/properties/profileId/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							} else {
								const err37 = {
									instancePath: instancePath + "/systemPresences/" + i6 + "/profileId",
									schemaPath: "#/properties/systemPresences/items/properties/profileId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data17.activity !== void 0) {
							let data19 = data17.activity;
							if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {} else {
								const err38 = {
									instancePath: instancePath + "/systemPresences/" + i6 + "/activity",
									schemaPath: "JsonObject/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data17.visible !== void 0) {
							if (typeof data17.visible !== "boolean") {
								const err39 = {
									instancePath: instancePath + "/systemPresences/" + i6 + "/visible",
									schemaPath: "#/properties/systemPresences/items/properties/visible/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data17.expirySecs !== void 0) {
							let data21 = data17.expirySecs;
							if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
								const err40 = {
									instancePath: instancePath + "/systemPresences/" + i6 + "/expirySecs",
									schemaPath: "#/properties/systemPresences/items/properties/expirySecs/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
							if (typeof data21 == "number" && isFinite(data21)) {
								if (data21 < 1 || isNaN(data21)) {
									const err41 = {
										instancePath: instancePath + "/systemPresences/" + i6 + "/expirySecs",
										schemaPath: "#/properties/systemPresences/items/properties/expirySecs/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
							}
						}
					} else {
						const err42 = {
							instancePath: instancePath + "/systemPresences/" + i6,
							schemaPath: "#/properties/systemPresences/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/systemPresences",
					schemaPath: "#/properties/systemPresences/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
	} else {
		const err44 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err44];
		else vErrors.push(err44);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!(key0 === "genesys" || key0 === "braincloud")) {
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
		if (data.genesys !== void 0) {
			if (!validate12(data.genesys, {
				instancePath: instancePath + "/genesys",
				parentData: data,
				parentDataProperty: "genesys",
				rootData
			})) {
				vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
				errors = vErrors.length;
			}
		}
		if (data.braincloud !== void 0) {
			if (!validate20(data.braincloud, {
				instancePath: instancePath + "/braincloud",
				parentData: data,
				parentDataProperty: "braincloud",
				rootData
			})) {
				vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!(key0 === "seed")) {
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
		if (data.seed !== void 0) {
			if (!validate11(data.seed, {
				instancePath: instancePath + "/seed",
				parentData: data,
				parentDataProperty: "seed",
				rootData
			})) {
				vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
const Snapshot = validate27;
const schema33 = {
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
const func2 = Object.prototype.hasOwnProperty;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.users === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "users" },
				message: "must have required property 'users'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.definitions === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "definitions" },
				message: "must have required property 'definitions'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sources === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sources" },
				message: "must have required property 'sources'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.presences === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "presences" },
				message: "must have required property 'presences'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.primarySources === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "primarySources" },
				message: "must have required property 'primarySources'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.presenceSettings === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "presenceSettings" },
				message: "must have required property 'presenceSettings'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.clients === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clients" },
				message: "must have required property 'clients'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.callers === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "callers" },
				message: "must have required property 'callers'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.appliedEvents === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "appliedEvents" },
				message: "must have required property 'appliedEvents'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.channels === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channels" },
				message: "must have required property 'channels'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!func2.call(schema33.properties, key0)) {
				const err10 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.users !== void 0) {
			let data0 = data.users;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				const errorsBefore_i0 = errors;
				for (let i0 = 0; i0 < len0; i0++) {
					if (errors - errorsBefore_i0 > 1e3) break;
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.id === void 0) {
							const err11 = {
								instancePath: instancePath + "/users/" + i0,
								schemaPath: "#/properties/users/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data1.name === void 0) {
							const err12 = {
								instancePath: instancePath + "/users/" + i0,
								schemaPath: "#/properties/users/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data1.email === void 0) {
							const err13 = {
								instancePath: instancePath + "/users/" + i0,
								schemaPath: "#/properties/users/items/required",
								keyword: "required",
								params: { missingProperty: "email" },
								message: "must have required property 'email'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						const errorsBefore_key1 = errors;
						for (const key1 in data1) {
							if (errors - errorsBefore_key1 > 1e3) break;
							if (!(key1 === "id" || key1 === "name" || key1 === "email" || key1 === "title" || key1 === "department")) {
								const err14 = {
									instancePath: instancePath + "/users/" + i0,
									schemaPath: "#/properties/users/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data1.id !== void 0) {
							if (typeof data1.id !== "string") {
								const err15 = {
									instancePath: instancePath + "/users/" + i0 + "/id",
									schemaPath: "#/properties/users/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data1.name !== void 0) {
							if (typeof data1.name !== "string") {
								const err16 = {
									instancePath: instancePath + "/users/" + i0 + "/name",
									schemaPath: "#/properties/users/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data1.email !== void 0) {
							if (typeof data1.email !== "string") {
								const err17 = {
									instancePath: instancePath + "/users/" + i0 + "/email",
									schemaPath: "#/properties/users/items/properties/email/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						}
						if (data1.title !== void 0) {
							if (typeof data1.title !== "string") {
								const err18 = {
									instancePath: instancePath + "/users/" + i0 + "/title",
									schemaPath: "#/properties/users/items/properties/title/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
						if (data1.department !== void 0) {
							if (typeof data1.department !== "string") {
								const err19 = {
									instancePath: instancePath + "/users/" + i0 + "/department",
									schemaPath: "#/properties/users/items/properties/department/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/users/" + i0,
							schemaPath: "#/properties/users/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/users",
					schemaPath: "#/properties/users/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.definitions !== void 0) {
			let data7 = data.definitions;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				const errorsBefore_i1 = errors;
				for (let i1 = 0; i1 < len1; i1++) {
					if (errors - errorsBefore_i1 > 1e3) break;
					let data8 = data7[i1];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.id === void 0) {
							const err22 = {
								instancePath: instancePath + "/definitions/" + i1,
								schemaPath: "#/properties/definitions/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data8.languageLabels === void 0) {
							const err23 = {
								instancePath: instancePath + "/definitions/" + i1,
								schemaPath: "#/properties/definitions/items/required",
								keyword: "required",
								params: { missingProperty: "languageLabels" },
								message: "must have required property 'languageLabels'"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data8.systemPresence === void 0) {
							const err24 = {
								instancePath: instancePath + "/definitions/" + i1,
								schemaPath: "#/properties/definitions/items/required",
								keyword: "required",
								params: { missingProperty: "systemPresence" },
								message: "must have required property 'systemPresence'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data8.builtIn === void 0) {
							const err25 = {
								instancePath: instancePath + "/definitions/" + i1,
								schemaPath: "#/properties/definitions/items/required",
								keyword: "required",
								params: { missingProperty: "builtIn" },
								message: "must have required property 'builtIn'"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data8.deactivated === void 0) {
							const err26 = {
								instancePath: instancePath + "/definitions/" + i1,
								schemaPath: "#/properties/definitions/items/required",
								keyword: "required",
								params: { missingProperty: "deactivated" },
								message: "must have required property 'deactivated'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data8.divisionId === void 0) {
							const err27 = {
								instancePath: instancePath + "/definitions/" + i1,
								schemaPath: "#/properties/definitions/items/required",
								keyword: "required",
								params: { missingProperty: "divisionId" },
								message: "must have required property 'divisionId'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data8.createdDate === void 0) {
							const err28 = {
								instancePath: instancePath + "/definitions/" + i1,
								schemaPath: "#/properties/definitions/items/required",
								keyword: "required",
								params: { missingProperty: "createdDate" },
								message: "must have required property 'createdDate'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data8.modifiedDate === void 0) {
							const err29 = {
								instancePath: instancePath + "/definitions/" + i1,
								schemaPath: "#/properties/definitions/items/required",
								keyword: "required",
								params: { missingProperty: "modifiedDate" },
								message: "must have required property 'modifiedDate'"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data8.readableFrom === void 0) {
							const err30 = {
								instancePath: instancePath + "/definitions/" + i1,
								schemaPath: "#/properties/definitions/items/required",
								keyword: "required",
								params: { missingProperty: "readableFrom" },
								message: "must have required property 'readableFrom'"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						const errorsBefore_key2 = errors;
						for (const key2 in data8) {
							if (errors - errorsBefore_key2 > 1e3) break;
							if (!func2.call(schema33.properties.definitions.items.properties, key2)) {
								const err31 = {
									instancePath: instancePath + "/definitions/" + i1,
									schemaPath: "#/properties/definitions/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key2 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data8.id !== void 0) {
							if (typeof data8.id !== "string") {
								const err32 = {
									instancePath: instancePath + "/definitions/" + i1 + "/id",
									schemaPath: "#/properties/definitions/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data8.languageLabels !== void 0) {
							let data10 = data8.languageLabels;
							if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
								const errorsBefore_key3 = errors;
								for (const key3 in data10) {
									if (errors - errorsBefore_key3 > 1e3) break;
									if (typeof data10[key3] !== "string") {
										const err33 = {
											instancePath: instancePath + "/definitions/" + i1 + "/languageLabels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/definitions/items/properties/languageLabels/additionalProperties/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err33];
										else vErrors.push(err33);
										errors++;
									}
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/definitions/" + i1 + "/languageLabels",
									schemaPath: "#/properties/definitions/items/properties/languageLabels/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data8.systemPresence !== void 0) {
							let data12 = data8.systemPresence;
							if (typeof data12 !== "string") {
								const err35 = {
									instancePath: instancePath + "/definitions/" + i1 + "/systemPresence",
									schemaPath: "SystemPresence/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							if (!(data12 === "Available" || data12 === "Away" || data12 === "Break" || data12 === "Busy" || data12 === "Idle" || data12 === "Meal" || data12 === "Meeting" || data12 === "Offline" || data12 === "OnQueue" || data12 === "Training")) {
								const err36 = {
									instancePath: instancePath + "/definitions/" + i1 + "/systemPresence",
									schemaPath: "SystemPresence/enum",
									keyword: "enum",
									params: { allowedValues: schema17.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
						}
						if (data8.builtIn !== void 0) {
							if (typeof data8.builtIn !== "boolean") {
								const err37 = {
									instancePath: instancePath + "/definitions/" + i1 + "/builtIn",
									schemaPath: "#/properties/definitions/items/properties/builtIn/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						}
						if (data8.deactivated !== void 0) {
							if (typeof data8.deactivated !== "boolean") {
								const err38 = {
									instancePath: instancePath + "/definitions/" + i1 + "/deactivated",
									schemaPath: "#/properties/definitions/items/properties/deactivated/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data8.divisionId !== void 0) {
							if (typeof data8.divisionId !== "string") {
								const err39 = {
									instancePath: instancePath + "/definitions/" + i1 + "/divisionId",
									schemaPath: "#/properties/definitions/items/properties/divisionId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data8.createdBy !== void 0) {
							if (typeof data8.createdBy !== "string") {
								const err40 = {
									instancePath: instancePath + "/definitions/" + i1 + "/createdBy",
									schemaPath: "#/properties/definitions/items/properties/createdBy/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data8.createdDate !== void 0) {
							if (typeof data8.createdDate !== "string") {
								const err41 = {
									instancePath: instancePath + "/definitions/" + i1 + "/createdDate",
									schemaPath: "#/properties/definitions/items/properties/createdDate/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data8.modifiedBy !== void 0) {
							if (typeof data8.modifiedBy !== "string") {
								const err42 = {
									instancePath: instancePath + "/definitions/" + i1 + "/modifiedBy",
									schemaPath: "#/properties/definitions/items/properties/modifiedBy/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data8.modifiedDate !== void 0) {
							if (typeof data8.modifiedDate !== "string") {
								const err43 = {
									instancePath: instancePath + "/definitions/" + i1 + "/modifiedDate",
									schemaPath: "#/properties/definitions/items/properties/modifiedDate/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data8.readableFrom !== void 0) {
							let data20 = data8.readableFrom;
							if (!(typeof data20 == "number" && isFinite(data20))) {
								const err44 = {
									instancePath: instancePath + "/definitions/" + i1 + "/readableFrom",
									schemaPath: "#/properties/definitions/items/properties/readableFrom/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
						}
					} else {
						const err45 = {
							instancePath: instancePath + "/definitions/" + i1,
							schemaPath: "#/properties/definitions/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/definitions",
					schemaPath: "#/properties/definitions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.sources !== void 0) {
			let data21 = data.sources;
			if (Array.isArray(data21)) {
				const len2 = data21.length;
				const errorsBefore_i2 = errors;
				for (let i2 = 0; i2 < len2; i2++) {
					if (errors - errorsBefore_i2 > 1e3) break;
					let data22 = data21[i2];
					if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
						if (data22.id === void 0) {
							const err47 = {
								instancePath: instancePath + "/sources/" + i2,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data22.name === void 0) {
							const err48 = {
								instancePath: instancePath + "/sources/" + i2,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err48];
							else vErrors.push(err48);
							errors++;
						}
						if (data22.builtIn === void 0) {
							const err49 = {
								instancePath: instancePath + "/sources/" + i2,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "builtIn" },
								message: "must have required property 'builtIn'"
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data22.deactivated === void 0) {
							const err50 = {
								instancePath: instancePath + "/sources/" + i2,
								schemaPath: "#/properties/sources/items/required",
								keyword: "required",
								params: { missingProperty: "deactivated" },
								message: "must have required property 'deactivated'"
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						const errorsBefore_key4 = errors;
						for (const key4 in data22) {
							if (errors - errorsBefore_key4 > 1e3) break;
							if (!(key4 === "id" || key4 === "name" || key4 === "description" || key4 === "builtIn" || key4 === "deactivated")) {
								const err51 = {
									instancePath: instancePath + "/sources/" + i2,
									schemaPath: "#/properties/sources/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key4 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							}
						}
						if (data22.id !== void 0) {
							if (typeof data22.id !== "string") {
								const err52 = {
									instancePath: instancePath + "/sources/" + i2 + "/id",
									schemaPath: "#/properties/sources/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data22.name !== void 0) {
							if (typeof data22.name !== "string") {
								const err53 = {
									instancePath: instancePath + "/sources/" + i2 + "/name",
									schemaPath: "#/properties/sources/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data22.description !== void 0) {
							if (typeof data22.description !== "string") {
								const err54 = {
									instancePath: instancePath + "/sources/" + i2 + "/description",
									schemaPath: "#/properties/sources/items/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
							}
						}
						if (data22.builtIn !== void 0) {
							if (typeof data22.builtIn !== "boolean") {
								const err55 = {
									instancePath: instancePath + "/sources/" + i2 + "/builtIn",
									schemaPath: "#/properties/sources/items/properties/builtIn/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
						if (data22.deactivated !== void 0) {
							if (typeof data22.deactivated !== "boolean") {
								const err56 = {
									instancePath: instancePath + "/sources/" + i2 + "/deactivated",
									schemaPath: "#/properties/sources/items/properties/deactivated/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/sources/" + i2,
							schemaPath: "#/properties/sources/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/sources",
					schemaPath: "#/properties/sources/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.presences !== void 0) {
			let data28 = data.presences;
			if (Array.isArray(data28)) {
				const len3 = data28.length;
				const errorsBefore_i3 = errors;
				for (let i3 = 0; i3 < len3; i3++) {
					if (errors - errorsBefore_i3 > 1e3) break;
					let data29 = data28[i3];
					if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
						if (data29.userId === void 0) {
							const err59 = {
								instancePath: instancePath + "/presences/" + i3,
								schemaPath: "#/properties/presences/items/required",
								keyword: "required",
								params: { missingProperty: "userId" },
								message: "must have required property 'userId'"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (data29.source === void 0) {
							const err60 = {
								instancePath: instancePath + "/presences/" + i3,
								schemaPath: "#/properties/presences/items/required",
								keyword: "required",
								params: { missingProperty: "source" },
								message: "must have required property 'source'"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data29.definitionId === void 0) {
							const err61 = {
								instancePath: instancePath + "/presences/" + i3,
								schemaPath: "#/properties/presences/items/required",
								keyword: "required",
								params: { missingProperty: "definitionId" },
								message: "must have required property 'definitionId'"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data29.systemPresence === void 0) {
							const err62 = {
								instancePath: instancePath + "/presences/" + i3,
								schemaPath: "#/properties/presences/items/required",
								keyword: "required",
								params: { missingProperty: "systemPresence" },
								message: "must have required property 'systemPresence'"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						if (data29.message === void 0) {
							const err63 = {
								instancePath: instancePath + "/presences/" + i3,
								schemaPath: "#/properties/presences/items/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data29.modifiedDate === void 0) {
							const err64 = {
								instancePath: instancePath + "/presences/" + i3,
								schemaPath: "#/properties/presences/items/required",
								keyword: "required",
								params: { missingProperty: "modifiedDate" },
								message: "must have required property 'modifiedDate'"
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						const errorsBefore_key5 = errors;
						for (const key5 in data29) {
							if (errors - errorsBefore_key5 > 1e3) break;
							if (!(key5 === "userId" || key5 === "source" || key5 === "definitionId" || key5 === "systemPresence" || key5 === "message" || key5 === "modifiedDate")) {
								const err65 = {
									instancePath: instancePath + "/presences/" + i3,
									schemaPath: "#/properties/presences/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key5 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
						if (data29.userId !== void 0) {
							if (typeof data29.userId !== "string") {
								const err66 = {
									instancePath: instancePath + "/presences/" + i3 + "/userId",
									schemaPath: "#/properties/presences/items/properties/userId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data29.source !== void 0) {
							if (typeof data29.source !== "string") {
								const err67 = {
									instancePath: instancePath + "/presences/" + i3 + "/source",
									schemaPath: "#/properties/presences/items/properties/source/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data29.definitionId !== void 0) {
							if (typeof data29.definitionId !== "string") {
								const err68 = {
									instancePath: instancePath + "/presences/" + i3 + "/definitionId",
									schemaPath: "#/properties/presences/items/properties/definitionId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
						if (data29.systemPresence !== void 0) {
							let data33 = data29.systemPresence;
							if (typeof data33 !== "string") {
								const err69 = {
									instancePath: instancePath + "/presences/" + i3 + "/systemPresence",
									schemaPath: "SystemPresence/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
							if (!(data33 === "Available" || data33 === "Away" || data33 === "Break" || data33 === "Busy" || data33 === "Idle" || data33 === "Meal" || data33 === "Meeting" || data33 === "Offline" || data33 === "OnQueue" || data33 === "Training")) {
								const err70 = {
									instancePath: instancePath + "/presences/" + i3 + "/systemPresence",
									schemaPath: "SystemPresence/enum",
									keyword: "enum",
									params: { allowedValues: schema17.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
						}
						if (data29.message !== void 0) {
							if (typeof data29.message !== "string") {
								const err71 = {
									instancePath: instancePath + "/presences/" + i3 + "/message",
									schemaPath: "#/properties/presences/items/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
						if (data29.modifiedDate !== void 0) {
							if (typeof data29.modifiedDate !== "string") {
								const err72 = {
									instancePath: instancePath + "/presences/" + i3 + "/modifiedDate",
									schemaPath: "#/properties/presences/items/properties/modifiedDate/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
						}
					} else {
						const err73 = {
							instancePath: instancePath + "/presences/" + i3,
							schemaPath: "#/properties/presences/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
				}
			} else {
				const err74 = {
					instancePath: instancePath + "/presences",
					schemaPath: "#/properties/presences/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
		if (data.primarySources !== void 0) {
			let data36 = data.primarySources;
			if (Array.isArray(data36)) {
				const len4 = data36.length;
				const errorsBefore_i4 = errors;
				for (let i4 = 0; i4 < len4; i4++) {
					if (errors - errorsBefore_i4 > 1e3) break;
					let data37 = data36[i4];
					if (Array.isArray(data37)) {
						if (data37.length > 2) {
							const err75 = {
								instancePath: instancePath + "/primarySources/" + i4,
								schemaPath: "#/properties/primarySources/items/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items"
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
						if (data37.length < 2) {
							const err76 = {
								instancePath: instancePath + "/primarySources/" + i4,
								schemaPath: "#/properties/primarySources/items/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items"
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
						const len5 = data37.length;
						const errorsBefore_i5 = errors;
						for (let i5 = 0; i5 < len5; i5++) {
							if (errors - errorsBefore_i5 > 1e3) break;
							if (typeof data37[i5] !== "string") {
								const err77 = {
									instancePath: instancePath + "/primarySources/" + i4 + "/" + i5,
									schemaPath: "#/properties/primarySources/items/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
					} else {
						const err78 = {
							instancePath: instancePath + "/primarySources/" + i4,
							schemaPath: "#/properties/primarySources/items/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/primarySources",
					schemaPath: "#/properties/primarySources/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
		if (data.presenceSettings !== void 0) {
			let data39 = data.presenceSettings;
			if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
				if (data39.restorePresenceSettings === void 0) {
					const err80 = {
						instancePath: instancePath + "/presenceSettings",
						schemaPath: "#/properties/presenceSettings/required",
						keyword: "required",
						params: { missingProperty: "restorePresenceSettings" },
						message: "must have required property 'restorePresenceSettings'"
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
				if (data39.requestingOffQueueEnabled === void 0) {
					const err81 = {
						instancePath: instancePath + "/presenceSettings",
						schemaPath: "#/properties/presenceSettings/required",
						keyword: "required",
						params: { missingProperty: "requestingOffQueueEnabled" },
						message: "must have required property 'requestingOffQueueEnabled'"
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				}
				const errorsBefore_key6 = errors;
				for (const key6 in data39) {
					if (errors - errorsBefore_key6 > 1e3) break;
					if (!(key6 === "restorePresenceSettings" || key6 === "requestingOffQueueEnabled" || key6 === "defaultPrimaryPresenceRegisteredSourceId")) {
						const err82 = {
							instancePath: instancePath + "/presenceSettings",
							schemaPath: "#/properties/presenceSettings/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key6 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
				}
				if (data39.restorePresenceSettings !== void 0) {
					let data40 = data39.restorePresenceSettings;
					if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
						if (data40.enabled === void 0) {
							const err83 = {
								instancePath: instancePath + "/presenceSettings/restorePresenceSettings",
								schemaPath: "#/properties/presenceSettings/properties/restorePresenceSettings/required",
								keyword: "required",
								params: { missingProperty: "enabled" },
								message: "must have required property 'enabled'"
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
						if (data40.restoreTimeMilliseconds === void 0) {
							const err84 = {
								instancePath: instancePath + "/presenceSettings/restorePresenceSettings",
								schemaPath: "#/properties/presenceSettings/properties/restorePresenceSettings/required",
								keyword: "required",
								params: { missingProperty: "restoreTimeMilliseconds" },
								message: "must have required property 'restoreTimeMilliseconds'"
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
						if (data40.restoreOnQueueEnabled === void 0) {
							const err85 = {
								instancePath: instancePath + "/presenceSettings/restorePresenceSettings",
								schemaPath: "#/properties/presenceSettings/properties/restorePresenceSettings/required",
								keyword: "required",
								params: { missingProperty: "restoreOnQueueEnabled" },
								message: "must have required property 'restoreOnQueueEnabled'"
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
						const errorsBefore_key7 = errors;
						for (const key7 in data40) {
							if (errors - errorsBefore_key7 > 1e3) break;
							if (!(key7 === "enabled" || key7 === "restoreTimeMilliseconds" || key7 === "restoreOnQueueEnabled")) {
								const err86 = {
									instancePath: instancePath + "/presenceSettings/restorePresenceSettings",
									schemaPath: "#/properties/presenceSettings/properties/restorePresenceSettings/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key7 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
						}
						if (data40.enabled !== void 0) {
							if (typeof data40.enabled !== "boolean") {
								const err87 = {
									instancePath: instancePath + "/presenceSettings/restorePresenceSettings/enabled",
									schemaPath: "#/properties/presenceSettings/properties/restorePresenceSettings/properties/enabled/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
						if (data40.restoreTimeMilliseconds !== void 0) {
							let data42 = data40.restoreTimeMilliseconds;
							if (!(typeof data42 == "number" && isFinite(data42))) {
								const err88 = {
									instancePath: instancePath + "/presenceSettings/restorePresenceSettings/restoreTimeMilliseconds",
									schemaPath: "#/properties/presenceSettings/properties/restorePresenceSettings/properties/restoreTimeMilliseconds/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
						}
						if (data40.restoreOnQueueEnabled !== void 0) {
							if (typeof data40.restoreOnQueueEnabled !== "boolean") {
								const err89 = {
									instancePath: instancePath + "/presenceSettings/restorePresenceSettings/restoreOnQueueEnabled",
									schemaPath: "#/properties/presenceSettings/properties/restorePresenceSettings/properties/restoreOnQueueEnabled/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
						}
					} else {
						const err90 = {
							instancePath: instancePath + "/presenceSettings/restorePresenceSettings",
							schemaPath: "#/properties/presenceSettings/properties/restorePresenceSettings/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
				}
				if (data39.requestingOffQueueEnabled !== void 0) {
					if (typeof data39.requestingOffQueueEnabled !== "boolean") {
						const err91 = {
							instancePath: instancePath + "/presenceSettings/requestingOffQueueEnabled",
							schemaPath: "#/properties/presenceSettings/properties/requestingOffQueueEnabled/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
				if (data39.defaultPrimaryPresenceRegisteredSourceId !== void 0) {
					if (typeof data39.defaultPrimaryPresenceRegisteredSourceId !== "string") {
						const err92 = {
							instancePath: instancePath + "/presenceSettings/defaultPrimaryPresenceRegisteredSourceId",
							schemaPath: "#/properties/presenceSettings/properties/defaultPrimaryPresenceRegisteredSourceId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err92];
						else vErrors.push(err92);
						errors++;
					}
				}
			} else {
				const err93 = {
					instancePath: instancePath + "/presenceSettings",
					schemaPath: "#/properties/presenceSettings/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			}
		}
		if (data.clients !== void 0) {
			let data46 = data.clients;
			if (Array.isArray(data46)) {
				const len6 = data46.length;
				const errorsBefore_i6 = errors;
				for (let i6 = 0; i6 < len6; i6++) {
					if (errors - errorsBefore_i6 > 1e3) break;
					let data47 = data46[i6];
					if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
						if (data47.id === void 0) {
							const err94 = {
								instancePath: instancePath + "/clients/" + i6,
								schemaPath: "#/properties/clients/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
						if (data47.secretDigest === void 0) {
							const err95 = {
								instancePath: instancePath + "/clients/" + i6,
								schemaPath: "#/properties/clients/items/required",
								keyword: "required",
								params: { missingProperty: "secretDigest" },
								message: "must have required property 'secretDigest'"
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
						if (data47.permissions === void 0) {
							const err96 = {
								instancePath: instancePath + "/clients/" + i6,
								schemaPath: "#/properties/clients/items/required",
								keyword: "required",
								params: { missingProperty: "permissions" },
								message: "must have required property 'permissions'"
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						const errorsBefore_key8 = errors;
						for (const key8 in data47) {
							if (errors - errorsBefore_key8 > 1e3) break;
							if (!(key8 === "id" || key8 === "secretDigest" || key8 === "permissions" || key8 === "grants" || key8 === "redirectUris")) {
								const err97 = {
									instancePath: instancePath + "/clients/" + i6,
									schemaPath: "#/properties/clients/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key8 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err97];
								else vErrors.push(err97);
								errors++;
							}
						}
						if (data47.id !== void 0) {
							if (typeof data47.id !== "string") {
								const err98 = {
									instancePath: instancePath + "/clients/" + i6 + "/id",
									schemaPath: "#/properties/clients/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err98];
								else vErrors.push(err98);
								errors++;
							}
						}
						if (data47.secretDigest !== void 0) {
							if (typeof data47.secretDigest !== "string") {
								const err99 = {
									instancePath: instancePath + "/clients/" + i6 + "/secretDigest",
									schemaPath: "#/properties/clients/items/properties/secretDigest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err99];
								else vErrors.push(err99);
								errors++;
							}
						}
						if (data47.permissions !== void 0) {
							let data50 = data47.permissions;
							const _errs114 = errors;
							let valid26 = false;
							const _errs115 = errors;
							if (typeof data50 !== "string") {
								const err100 = {
									instancePath: instancePath + "/clients/" + i6 + "/permissions",
									schemaPath: "GrantedPermissions/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							}
							if ("all" !== data50) {
								const err101 = {
									instancePath: instancePath + "/clients/" + i6 + "/permissions",
									schemaPath: "GrantedPermissions/anyOf/0/const",
									keyword: "const",
									params: { allowedValue: "all" },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err101];
								else vErrors.push(err101);
								errors++;
							}
							var _valid0 = _errs115 === errors;
							valid26 = valid26 || _valid0;
							if (!valid26) {
								const _errs117 = errors;
								if (Array.isArray(data50)) {
									const len7 = data50.length;
									const errorsBefore_i7 = errors;
									for (let i7 = 0; i7 < len7; i7++) {
										if (errors - errorsBefore_i7 > 1e3) break;
										let data51 = data50[i7];
										if (typeof data51 === "string") {
											if (data51.length < 1) {
												const err102 = {
													instancePath: instancePath + "/clients/" + i6 + "/permissions/" + i7,
													schemaPath: "GrantedPermissions/anyOf/1/items/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err102];
												else vErrors.push(err102);
												errors++;
											}
										} else {
											const err103 = {
												instancePath: instancePath + "/clients/" + i6 + "/permissions/" + i7,
												schemaPath: "GrantedPermissions/anyOf/1/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err103];
											else vErrors.push(err103);
											errors++;
										}
									}
								} else {
									const err104 = {
										instancePath: instancePath + "/clients/" + i6 + "/permissions",
										schemaPath: "GrantedPermissions/anyOf/1/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err104];
									else vErrors.push(err104);
									errors++;
								}
								var _valid0 = _errs117 === errors;
								valid26 = valid26 || _valid0;
							}
							if (!valid26) {
								const err105 = {
									instancePath: instancePath + "/clients/" + i6 + "/permissions",
									schemaPath: "GrantedPermissions/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err105];
								else vErrors.push(err105);
								errors++;
							} else {
								errors = _errs114;
								if (vErrors !== null) {
									if (_errs114) vErrors.length = _errs114;
									else vErrors = null;
								}
							}
						}
						if (data47.grants !== void 0) {
							let data52 = data47.grants;
							if (Array.isArray(data52)) {
								if (data52.length < 1) {
									const err106 = {
										instancePath: instancePath + "/clients/" + i6 + "/grants",
										schemaPath: "Grants/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									};
									if (vErrors === null) vErrors = [err106];
									else vErrors.push(err106);
									errors++;
								}
								const len8 = data52.length;
								const errorsBefore_i8 = errors;
								for (let i8 = 0; i8 < len8; i8++) {
									if (errors - errorsBefore_i8 > 1e3) break;
									let data53 = data52[i8];
									if (typeof data53 !== "string") {
										const err107 = {
											instancePath: instancePath + "/clients/" + i6 + "/grants/" + i8,
											schemaPath: "Grants/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err107];
										else vErrors.push(err107);
										errors++;
									}
									if (!(data53 === "client_credentials" || data53 === "authorization_code" || data53 === "implicit")) {
										const err108 = {
											instancePath: instancePath + "/clients/" + i6 + "/grants/" + i8,
											schemaPath: "Grants/items/enum",
											keyword: "enum",
											params: { allowedValues: schema22.items.enum },
											message: "must be equal to one of the allowed values"
										};
										if (vErrors === null) vErrors = [err108];
										else vErrors.push(err108);
										errors++;
									}
								}
								let i9 = data52.length;
								let j0;
								if (i9 > 1) {
									const indices0 = {};
									for (; i9--;) {
										let item0 = data52[i9];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j0 = indices0[item0];
											const err109 = {
												instancePath: instancePath + "/clients/" + i6 + "/grants",
												schemaPath: "Grants/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i9,
													j: j0
												},
												message: "must NOT have duplicate items (items ## " + j0 + " and " + i9 + " are identical)"
											};
											if (vErrors === null) vErrors = [err109];
											else vErrors.push(err109);
											errors++;
											break;
										}
										indices0[item0] = i9;
									}
								}
							} else {
								const err110 = {
									instancePath: instancePath + "/clients/" + i6 + "/grants",
									schemaPath: "Grants/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err110];
								else vErrors.push(err110);
								errors++;
							}
						}
						if (data47.redirectUris !== void 0) {
							let data54 = data47.redirectUris;
							if (Array.isArray(data54)) {
								const len9 = data54.length;
								const errorsBefore_i10 = errors;
								for (let i10 = 0; i10 < len9; i10++) {
									if (errors - errorsBefore_i10 > 1e3) break;
									let data55 = data54[i10];
									if (typeof data55 === "string") {
										if (!pattern0.test(data55)) {
											const err111 = {
												instancePath: instancePath + "/clients/" + i6 + "/redirectUris/" + i10,
												schemaPath: "RedirectUris/items/pattern",
												keyword: "pattern",
												params: { pattern: "^https?://[^\\s#@]+$" },
												message: "must match pattern \"^https?://[^\\s#@]+$\""
											};
											if (vErrors === null) vErrors = [err111];
											else vErrors.push(err111);
											errors++;
										}
									} else {
										const err112 = {
											instancePath: instancePath + "/clients/" + i6 + "/redirectUris/" + i10,
											schemaPath: "RedirectUris/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err112];
										else vErrors.push(err112);
										errors++;
									}
								}
							} else {
								const err113 = {
									instancePath: instancePath + "/clients/" + i6 + "/redirectUris",
									schemaPath: "RedirectUris/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err113];
								else vErrors.push(err113);
								errors++;
							}
						}
					} else {
						const err114 = {
							instancePath: instancePath + "/clients/" + i6,
							schemaPath: "#/properties/clients/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
				}
			} else {
				const err115 = {
					instancePath: instancePath + "/clients",
					schemaPath: "#/properties/clients/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err115];
				else vErrors.push(err115);
				errors++;
			}
		}
		if (data.organization !== void 0) {
			let data56 = data.organization;
			if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
				if (data56.id === void 0) {
					const err116 = {
						instancePath: instancePath + "/organization",
						schemaPath: "Organization/required",
						keyword: "required",
						params: { missingProperty: "id" },
						message: "must have required property 'id'"
					};
					if (vErrors === null) vErrors = [err116];
					else vErrors.push(err116);
					errors++;
				}
				if (data56.name === void 0) {
					const err117 = {
						instancePath: instancePath + "/organization",
						schemaPath: "Organization/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err117];
					else vErrors.push(err117);
					errors++;
				}
				const errorsBefore_key9 = errors;
				for (const key9 in data56) {
					if (errors - errorsBefore_key9 > 1e3) break;
					if (!(key9 === "id" || key9 === "name")) {
						const err118 = {
							instancePath: instancePath + "/organization",
							schemaPath: "Organization/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key9 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err118];
						else vErrors.push(err118);
						errors++;
					}
				}
				if (data56.id !== void 0) {
					let data57 = data56.id;
					if (typeof data57 === "string") {
						if (data57.length < 1) {
							const err119 = {
								instancePath: instancePath + "/organization/id",
								schemaPath: "Organization/properties/id/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err119];
							else vErrors.push(err119);
							errors++;
						}
					} else {
						const err120 = {
							instancePath: instancePath + "/organization/id",
							schemaPath: "Organization/properties/id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err120];
						else vErrors.push(err120);
						errors++;
					}
				}
				if (data56.name !== void 0) {
					let data58 = data56.name;
					if (typeof data58 === "string") {
						if (data58.length < 1) {
							const err121 = {
								instancePath: instancePath + "/organization/name",
								schemaPath: "Organization/properties/name/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err121];
							else vErrors.push(err121);
							errors++;
						}
					} else {
						const err122 = {
							instancePath: instancePath + "/organization/name",
							schemaPath: "Organization/properties/name/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err122];
						else vErrors.push(err122);
						errors++;
					}
				}
			} else {
				const err123 = {
					instancePath: instancePath + "/organization",
					schemaPath: "Organization/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err123];
				else vErrors.push(err123);
				errors++;
			}
		}
		if (data.logins !== void 0) {
			let data59 = data.logins;
			if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
				if (data59.codes === void 0) {
					const err124 = {
						instancePath: instancePath + "/logins",
						schemaPath: "#/properties/logins/required",
						keyword: "required",
						params: { missingProperty: "codes" },
						message: "must have required property 'codes'"
					};
					if (vErrors === null) vErrors = [err124];
					else vErrors.push(err124);
					errors++;
				}
				if (data59.refreshTokens === void 0) {
					const err125 = {
						instancePath: instancePath + "/logins",
						schemaPath: "#/properties/logins/required",
						keyword: "required",
						params: { missingProperty: "refreshTokens" },
						message: "must have required property 'refreshTokens'"
					};
					if (vErrors === null) vErrors = [err125];
					else vErrors.push(err125);
					errors++;
				}
				const errorsBefore_key10 = errors;
				for (const key10 in data59) {
					if (errors - errorsBefore_key10 > 1e3) break;
					if (!(key10 === "codes" || key10 === "refreshTokens")) {
						const err126 = {
							instancePath: instancePath + "/logins",
							schemaPath: "#/properties/logins/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key10 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					}
				}
				if (data59.codes !== void 0) {
					let data60 = data59.codes;
					if (Array.isArray(data60)) {
						const len10 = data60.length;
						const errorsBefore_i11 = errors;
						for (let i11 = 0; i11 < len10; i11++) {
							if (errors - errorsBefore_i11 > 1e3) break;
							let data61 = data60[i11];
							if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
								if (data61.digest === void 0) {
									const err127 = {
										instancePath: instancePath + "/logins/codes/" + i11,
										schemaPath: "#/properties/logins/properties/codes/items/required",
										keyword: "required",
										params: { missingProperty: "digest" },
										message: "must have required property 'digest'"
									};
									if (vErrors === null) vErrors = [err127];
									else vErrors.push(err127);
									errors++;
								}
								if (data61.clientId === void 0) {
									const err128 = {
										instancePath: instancePath + "/logins/codes/" + i11,
										schemaPath: "#/properties/logins/properties/codes/items/required",
										keyword: "required",
										params: { missingProperty: "clientId" },
										message: "must have required property 'clientId'"
									};
									if (vErrors === null) vErrors = [err128];
									else vErrors.push(err128);
									errors++;
								}
								if (data61.userId === void 0) {
									const err129 = {
										instancePath: instancePath + "/logins/codes/" + i11,
										schemaPath: "#/properties/logins/properties/codes/items/required",
										keyword: "required",
										params: { missingProperty: "userId" },
										message: "must have required property 'userId'"
									};
									if (vErrors === null) vErrors = [err129];
									else vErrors.push(err129);
									errors++;
								}
								if (data61.redirectUriDigest === void 0) {
									const err130 = {
										instancePath: instancePath + "/logins/codes/" + i11,
										schemaPath: "#/properties/logins/properties/codes/items/required",
										keyword: "required",
										params: { missingProperty: "redirectUriDigest" },
										message: "must have required property 'redirectUriDigest'"
									};
									if (vErrors === null) vErrors = [err130];
									else vErrors.push(err130);
									errors++;
								}
								if (data61.expiresAt === void 0) {
									const err131 = {
										instancePath: instancePath + "/logins/codes/" + i11,
										schemaPath: "#/properties/logins/properties/codes/items/required",
										keyword: "required",
										params: { missingProperty: "expiresAt" },
										message: "must have required property 'expiresAt'"
									};
									if (vErrors === null) vErrors = [err131];
									else vErrors.push(err131);
									errors++;
								}
								const errorsBefore_key11 = errors;
								for (const key11 in data61) {
									if (errors - errorsBefore_key11 > 1e3) break;
									if (!(key11 === "digest" || key11 === "clientId" || key11 === "userId" || key11 === "redirectUriDigest" || key11 === "challenge" || key11 === "expiresAt")) {
										const err132 = {
											instancePath: instancePath + "/logins/codes/" + i11,
											schemaPath: "#/properties/logins/properties/codes/items/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key11 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err132];
										else vErrors.push(err132);
										errors++;
									}
								}
								if (data61.digest !== void 0) {
									if (typeof data61.digest !== "string") {
										const err133 = {
											instancePath: instancePath + "/logins/codes/" + i11 + "/digest",
											schemaPath: "#/properties/logins/properties/codes/items/properties/digest/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err133];
										else vErrors.push(err133);
										errors++;
									}
								}
								if (data61.clientId !== void 0) {
									if (typeof data61.clientId !== "string") {
										const err134 = {
											instancePath: instancePath + "/logins/codes/" + i11 + "/clientId",
											schemaPath: "#/properties/logins/properties/codes/items/properties/clientId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err134];
										else vErrors.push(err134);
										errors++;
									}
								}
								if (data61.userId !== void 0) {
									if (typeof data61.userId !== "string") {
										const err135 = {
											instancePath: instancePath + "/logins/codes/" + i11 + "/userId",
											schemaPath: "#/properties/logins/properties/codes/items/properties/userId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err135];
										else vErrors.push(err135);
										errors++;
									}
								}
								if (data61.redirectUriDigest !== void 0) {
									if (typeof data61.redirectUriDigest !== "string") {
										const err136 = {
											instancePath: instancePath + "/logins/codes/" + i11 + "/redirectUriDigest",
											schemaPath: "#/properties/logins/properties/codes/items/properties/redirectUriDigest/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err136];
										else vErrors.push(err136);
										errors++;
									}
								}
								if (data61.challenge !== void 0) {
									if (typeof data61.challenge !== "string") {
										const err137 = {
											instancePath: instancePath + "/logins/codes/" + i11 + "/challenge",
											schemaPath: "#/properties/logins/properties/codes/items/properties/challenge/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err137];
										else vErrors.push(err137);
										errors++;
									}
								}
								if (data61.expiresAt !== void 0) {
									let data67 = data61.expiresAt;
									if (!(typeof data67 == "number" && isFinite(data67))) {
										const err138 = {
											instancePath: instancePath + "/logins/codes/" + i11 + "/expiresAt",
											schemaPath: "#/properties/logins/properties/codes/items/properties/expiresAt/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err138];
										else vErrors.push(err138);
										errors++;
									}
								}
							} else {
								const err139 = {
									instancePath: instancePath + "/logins/codes/" + i11,
									schemaPath: "#/properties/logins/properties/codes/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err139];
								else vErrors.push(err139);
								errors++;
							}
						}
					} else {
						const err140 = {
							instancePath: instancePath + "/logins/codes",
							schemaPath: "#/properties/logins/properties/codes/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err140];
						else vErrors.push(err140);
						errors++;
					}
				}
				if (data59.refreshTokens !== void 0) {
					let data68 = data59.refreshTokens;
					if (Array.isArray(data68)) {
						const len11 = data68.length;
						const errorsBefore_i12 = errors;
						for (let i12 = 0; i12 < len11; i12++) {
							if (errors - errorsBefore_i12 > 1e3) break;
							let data69 = data68[i12];
							if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
								if (data69.digest === void 0) {
									const err141 = {
										instancePath: instancePath + "/logins/refreshTokens/" + i12,
										schemaPath: "#/properties/logins/properties/refreshTokens/items/required",
										keyword: "required",
										params: { missingProperty: "digest" },
										message: "must have required property 'digest'"
									};
									if (vErrors === null) vErrors = [err141];
									else vErrors.push(err141);
									errors++;
								}
								if (data69.loginId === void 0) {
									const err142 = {
										instancePath: instancePath + "/logins/refreshTokens/" + i12,
										schemaPath: "#/properties/logins/properties/refreshTokens/items/required",
										keyword: "required",
										params: { missingProperty: "loginId" },
										message: "must have required property 'loginId'"
									};
									if (vErrors === null) vErrors = [err142];
									else vErrors.push(err142);
									errors++;
								}
								if (data69.clientId === void 0) {
									const err143 = {
										instancePath: instancePath + "/logins/refreshTokens/" + i12,
										schemaPath: "#/properties/logins/properties/refreshTokens/items/required",
										keyword: "required",
										params: { missingProperty: "clientId" },
										message: "must have required property 'clientId'"
									};
									if (vErrors === null) vErrors = [err143];
									else vErrors.push(err143);
									errors++;
								}
								if (data69.userId === void 0) {
									const err144 = {
										instancePath: instancePath + "/logins/refreshTokens/" + i12,
										schemaPath: "#/properties/logins/properties/refreshTokens/items/required",
										keyword: "required",
										params: { missingProperty: "userId" },
										message: "must have required property 'userId'"
									};
									if (vErrors === null) vErrors = [err144];
									else vErrors.push(err144);
									errors++;
								}
								if (data69.public === void 0) {
									const err145 = {
										instancePath: instancePath + "/logins/refreshTokens/" + i12,
										schemaPath: "#/properties/logins/properties/refreshTokens/items/required",
										keyword: "required",
										params: { missingProperty: "public" },
										message: "must have required property 'public'"
									};
									if (vErrors === null) vErrors = [err145];
									else vErrors.push(err145);
									errors++;
								}
								const errorsBefore_key12 = errors;
								for (const key12 in data69) {
									if (errors - errorsBefore_key12 > 1e3) break;
									if (!(key12 === "digest" || key12 === "loginId" || key12 === "clientId" || key12 === "userId" || key12 === "public")) {
										const err146 = {
											instancePath: instancePath + "/logins/refreshTokens/" + i12,
											schemaPath: "#/properties/logins/properties/refreshTokens/items/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key12 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err146];
										else vErrors.push(err146);
										errors++;
									}
								}
								if (data69.digest !== void 0) {
									if (typeof data69.digest !== "string") {
										const err147 = {
											instancePath: instancePath + "/logins/refreshTokens/" + i12 + "/digest",
											schemaPath: "#/properties/logins/properties/refreshTokens/items/properties/digest/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err147];
										else vErrors.push(err147);
										errors++;
									}
								}
								if (data69.loginId !== void 0) {
									if (typeof data69.loginId !== "string") {
										const err148 = {
											instancePath: instancePath + "/logins/refreshTokens/" + i12 + "/loginId",
											schemaPath: "#/properties/logins/properties/refreshTokens/items/properties/loginId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err148];
										else vErrors.push(err148);
										errors++;
									}
								}
								if (data69.clientId !== void 0) {
									if (typeof data69.clientId !== "string") {
										const err149 = {
											instancePath: instancePath + "/logins/refreshTokens/" + i12 + "/clientId",
											schemaPath: "#/properties/logins/properties/refreshTokens/items/properties/clientId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err149];
										else vErrors.push(err149);
										errors++;
									}
								}
								if (data69.userId !== void 0) {
									if (typeof data69.userId !== "string") {
										const err150 = {
											instancePath: instancePath + "/logins/refreshTokens/" + i12 + "/userId",
											schemaPath: "#/properties/logins/properties/refreshTokens/items/properties/userId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err150];
										else vErrors.push(err150);
										errors++;
									}
								}
								if (data69.public !== void 0) {
									if (typeof data69.public !== "boolean") {
										const err151 = {
											instancePath: instancePath + "/logins/refreshTokens/" + i12 + "/public",
											schemaPath: "#/properties/logins/properties/refreshTokens/items/properties/public/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err151];
										else vErrors.push(err151);
										errors++;
									}
								}
							} else {
								const err152 = {
									instancePath: instancePath + "/logins/refreshTokens/" + i12,
									schemaPath: "#/properties/logins/properties/refreshTokens/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err152];
								else vErrors.push(err152);
								errors++;
							}
						}
					} else {
						const err153 = {
							instancePath: instancePath + "/logins/refreshTokens",
							schemaPath: "#/properties/logins/properties/refreshTokens/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err153];
						else vErrors.push(err153);
						errors++;
					}
				}
			} else {
				const err154 = {
					instancePath: instancePath + "/logins",
					schemaPath: "#/properties/logins/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err154];
				else vErrors.push(err154);
				errors++;
			}
		}
		if (data.callers !== void 0) {
			let data75 = data.callers;
			if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
				if (data75.seedListsTokens === void 0) {
					const err155 = {
						instancePath: instancePath + "/callers",
						schemaPath: "#/properties/callers/required",
						keyword: "required",
						params: { missingProperty: "seedListsTokens" },
						message: "must have required property 'seedListsTokens'"
					};
					if (vErrors === null) vErrors = [err155];
					else vErrors.push(err155);
					errors++;
				}
				if (data75.tokens === void 0) {
					const err156 = {
						instancePath: instancePath + "/callers",
						schemaPath: "#/properties/callers/required",
						keyword: "required",
						params: { missingProperty: "tokens" },
						message: "must have required property 'tokens'"
					};
					if (vErrors === null) vErrors = [err156];
					else vErrors.push(err156);
					errors++;
				}
				const errorsBefore_key13 = errors;
				for (const key13 in data75) {
					if (errors - errorsBefore_key13 > 1e3) break;
					if (!(key13 === "adminUserId" || key13 === "seedListsTokens" || key13 === "tokens")) {
						const err157 = {
							instancePath: instancePath + "/callers",
							schemaPath: "#/properties/callers/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key13 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err157];
						else vErrors.push(err157);
						errors++;
					}
				}
				if (data75.adminUserId !== void 0) {
					if (typeof data75.adminUserId !== "string") {
						const err158 = {
							instancePath: instancePath + "/callers/adminUserId",
							schemaPath: "#/properties/callers/properties/adminUserId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err158];
						else vErrors.push(err158);
						errors++;
					}
				}
				if (data75.seedListsTokens !== void 0) {
					if (typeof data75.seedListsTokens !== "boolean") {
						const err159 = {
							instancePath: instancePath + "/callers/seedListsTokens",
							schemaPath: "#/properties/callers/properties/seedListsTokens/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err159];
						else vErrors.push(err159);
						errors++;
					}
				}
				if (data75.tokens !== void 0) {
					let data78 = data75.tokens;
					if (Array.isArray(data78)) {
						const len12 = data78.length;
						const errorsBefore_i13 = errors;
						for (let i13 = 0; i13 < len12; i13++) {
							if (errors - errorsBefore_i13 > 1e3) break;
							let data79 = data78[i13];
							if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
								if (data79.tokenDigest === void 0) {
									const err160 = {
										instancePath: instancePath + "/callers/tokens/" + i13,
										schemaPath: "#/properties/callers/properties/tokens/items/required",
										keyword: "required",
										params: { missingProperty: "tokenDigest" },
										message: "must have required property 'tokenDigest'"
									};
									if (vErrors === null) vErrors = [err160];
									else vErrors.push(err160);
									errors++;
								}
								if (data79.permissions === void 0) {
									const err161 = {
										instancePath: instancePath + "/callers/tokens/" + i13,
										schemaPath: "#/properties/callers/properties/tokens/items/required",
										keyword: "required",
										params: { missingProperty: "permissions" },
										message: "must have required property 'permissions'"
									};
									if (vErrors === null) vErrors = [err161];
									else vErrors.push(err161);
									errors++;
								}
								const errorsBefore_key14 = errors;
								for (const key14 in data79) {
									if (errors - errorsBefore_key14 > 1e3) break;
									if (!(key14 === "tokenDigest" || key14 === "userId" || key14 === "clientId" || key14 === "permissions" || key14 === "expiresAt" || key14 === "loginId" || key14 === "revoked")) {
										const err162 = {
											instancePath: instancePath + "/callers/tokens/" + i13,
											schemaPath: "#/properties/callers/properties/tokens/items/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: key14 },
											message: "must NOT have additional properties"
										};
										if (vErrors === null) vErrors = [err162];
										else vErrors.push(err162);
										errors++;
									}
								}
								if (data79.tokenDigest !== void 0) {
									if (typeof data79.tokenDigest !== "string") {
										const err163 = {
											instancePath: instancePath + "/callers/tokens/" + i13 + "/tokenDigest",
											schemaPath: "#/properties/callers/properties/tokens/items/properties/tokenDigest/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err163];
										else vErrors.push(err163);
										errors++;
									}
								}
								if (data79.userId !== void 0) {
									if (typeof data79.userId !== "string") {
										const err164 = {
											instancePath: instancePath + "/callers/tokens/" + i13 + "/userId",
											schemaPath: "#/properties/callers/properties/tokens/items/properties/userId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err164];
										else vErrors.push(err164);
										errors++;
									}
								}
								if (data79.clientId !== void 0) {
									if (typeof data79.clientId !== "string") {
										const err165 = {
											instancePath: instancePath + "/callers/tokens/" + i13 + "/clientId",
											schemaPath: "#/properties/callers/properties/tokens/items/properties/clientId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err165];
										else vErrors.push(err165);
										errors++;
									}
								}
								if (data79.permissions !== void 0) {
									let data83 = data79.permissions;
									const _errs194 = errors;
									let valid50 = false;
									const _errs195 = errors;
									if (typeof data83 !== "string") {
										const err166 = {
											instancePath: instancePath + "/callers/tokens/" + i13 + "/permissions",
											schemaPath: "GrantedPermissions/anyOf/0/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err166];
										else vErrors.push(err166);
										errors++;
									}
									if ("all" !== data83) {
										const err167 = {
											instancePath: instancePath + "/callers/tokens/" + i13 + "/permissions",
											schemaPath: "GrantedPermissions/anyOf/0/const",
											keyword: "const",
											params: { allowedValue: "all" },
											message: "must be equal to constant"
										};
										if (vErrors === null) vErrors = [err167];
										else vErrors.push(err167);
										errors++;
									}
									var _valid1 = _errs195 === errors;
									valid50 = valid50 || _valid1;
									if (!valid50) {
										const _errs197 = errors;
										if (Array.isArray(data83)) {
											const len13 = data83.length;
											const errorsBefore_i14 = errors;
											for (let i14 = 0; i14 < len13; i14++) {
												if (errors - errorsBefore_i14 > 1e3) break;
												let data84 = data83[i14];
												if (typeof data84 === "string") {
													if (data84.length < 1) {
														const err168 = {
															instancePath: instancePath + "/callers/tokens/" + i13 + "/permissions/" + i14,
															schemaPath: "GrantedPermissions/anyOf/1/items/minLength",
															keyword: "minLength",
															params: { limit: 1 },
															message: "must NOT have fewer than 1 characters"
														};
														if (vErrors === null) vErrors = [err168];
														else vErrors.push(err168);
														errors++;
													}
												} else {
													const err169 = {
														instancePath: instancePath + "/callers/tokens/" + i13 + "/permissions/" + i14,
														schemaPath: "GrantedPermissions/anyOf/1/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													};
													if (vErrors === null) vErrors = [err169];
													else vErrors.push(err169);
													errors++;
												}
											}
										} else {
											const err170 = {
												instancePath: instancePath + "/callers/tokens/" + i13 + "/permissions",
												schemaPath: "GrantedPermissions/anyOf/1/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											};
											if (vErrors === null) vErrors = [err170];
											else vErrors.push(err170);
											errors++;
										}
										var _valid1 = _errs197 === errors;
										valid50 = valid50 || _valid1;
									}
									if (!valid50) {
										const err171 = {
											instancePath: instancePath + "/callers/tokens/" + i13 + "/permissions",
											schemaPath: "GrantedPermissions/anyOf",
											keyword: "anyOf",
											params: {},
											message: "must match a schema in anyOf"
										};
										if (vErrors === null) vErrors = [err171];
										else vErrors.push(err171);
										errors++;
									} else {
										errors = _errs194;
										if (vErrors !== null) {
											if (_errs194) vErrors.length = _errs194;
											else vErrors = null;
										}
									}
								}
								if (data79.expiresAt !== void 0) {
									let data85 = data79.expiresAt;
									if (!(typeof data85 == "number" && isFinite(data85))) {
										const err172 = {
											instancePath: instancePath + "/callers/tokens/" + i13 + "/expiresAt",
											schemaPath: "#/properties/callers/properties/tokens/items/properties/expiresAt/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										};
										if (vErrors === null) vErrors = [err172];
										else vErrors.push(err172);
										errors++;
									}
								}
								if (data79.loginId !== void 0) {
									if (typeof data79.loginId !== "string") {
										const err173 = {
											instancePath: instancePath + "/callers/tokens/" + i13 + "/loginId",
											schemaPath: "#/properties/callers/properties/tokens/items/properties/loginId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err173];
										else vErrors.push(err173);
										errors++;
									}
								}
								if (data79.revoked !== void 0) {
									if (typeof data79.revoked !== "boolean") {
										const err174 = {
											instancePath: instancePath + "/callers/tokens/" + i13 + "/revoked",
											schemaPath: "#/properties/callers/properties/tokens/items/properties/revoked/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										};
										if (vErrors === null) vErrors = [err174];
										else vErrors.push(err174);
										errors++;
									}
								}
							} else {
								const err175 = {
									instancePath: instancePath + "/callers/tokens/" + i13,
									schemaPath: "#/properties/callers/properties/tokens/items/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err175];
								else vErrors.push(err175);
								errors++;
							}
						}
					} else {
						const err176 = {
							instancePath: instancePath + "/callers/tokens",
							schemaPath: "#/properties/callers/properties/tokens/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err176];
						else vErrors.push(err176);
						errors++;
					}
				}
			} else {
				const err177 = {
					instancePath: instancePath + "/callers",
					schemaPath: "#/properties/callers/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err177];
				else vErrors.push(err177);
				errors++;
			}
		}
		if (data.appliedEvents !== void 0) {
			let data88 = data.appliedEvents;
			if (Array.isArray(data88)) {
				const len14 = data88.length;
				const errorsBefore_i15 = errors;
				for (let i15 = 0; i15 < len14; i15++) {
					if (errors - errorsBefore_i15 > 1e3) break;
					if (typeof data88[i15] !== "string") {
						const err178 = {
							instancePath: instancePath + "/appliedEvents/" + i15,
							schemaPath: "#/properties/appliedEvents/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err178];
						else vErrors.push(err178);
						errors++;
					}
				}
			} else {
				const err179 = {
					instancePath: instancePath + "/appliedEvents",
					schemaPath: "#/properties/appliedEvents/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err179];
				else vErrors.push(err179);
				errors++;
			}
		}
		if (data.channels !== void 0) {
			let data90 = data.channels;
			if (Array.isArray(data90)) {
				const len15 = data90.length;
				const errorsBefore_i16 = errors;
				for (let i16 = 0; i16 < len15; i16++) {
					if (errors - errorsBefore_i16 > 1e3) break;
					let data91 = data90[i16];
					if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
						if (data91.id === void 0) {
							const err180 = {
								instancePath: instancePath + "/channels/" + i16,
								schemaPath: "#/properties/channels/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err180];
							else vErrors.push(err180);
							errors++;
						}
						if (data91.owner === void 0) {
							const err181 = {
								instancePath: instancePath + "/channels/" + i16,
								schemaPath: "#/properties/channels/items/required",
								keyword: "required",
								params: { missingProperty: "owner" },
								message: "must have required property 'owner'"
							};
							if (vErrors === null) vErrors = [err181];
							else vErrors.push(err181);
							errors++;
						}
						if (data91.tokenDigest === void 0) {
							const err182 = {
								instancePath: instancePath + "/channels/" + i16,
								schemaPath: "#/properties/channels/items/required",
								keyword: "required",
								params: { missingProperty: "tokenDigest" },
								message: "must have required property 'tokenDigest'"
							};
							if (vErrors === null) vErrors = [err182];
							else vErrors.push(err182);
							errors++;
						}
						if (data91.expiresAt === void 0) {
							const err183 = {
								instancePath: instancePath + "/channels/" + i16,
								schemaPath: "#/properties/channels/items/required",
								keyword: "required",
								params: { missingProperty: "expiresAt" },
								message: "must have required property 'expiresAt'"
							};
							if (vErrors === null) vErrors = [err183];
							else vErrors.push(err183);
							errors++;
						}
						if (data91.topics === void 0) {
							const err184 = {
								instancePath: instancePath + "/channels/" + i16,
								schemaPath: "#/properties/channels/items/required",
								keyword: "required",
								params: { missingProperty: "topics" },
								message: "must have required property 'topics'"
							};
							if (vErrors === null) vErrors = [err184];
							else vErrors.push(err184);
							errors++;
						}
						const errorsBefore_key15 = errors;
						for (const key15 in data91) {
							if (errors - errorsBefore_key15 > 1e3) break;
							if (!(key15 === "id" || key15 === "owner" || key15 === "tokenDigest" || key15 === "tokenExpiresAt" || key15 === "expiresAt" || key15 === "topics")) {
								const err185 = {
									instancePath: instancePath + "/channels/" + i16,
									schemaPath: "#/properties/channels/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key15 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err185];
								else vErrors.push(err185);
								errors++;
							}
						}
						if (data91.id !== void 0) {
							if (typeof data91.id !== "string") {
								const err186 = {
									instancePath: instancePath + "/channels/" + i16 + "/id",
									schemaPath: "#/properties/channels/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err186];
								else vErrors.push(err186);
								errors++;
							}
						}
						if (data91.owner !== void 0) {
							if (typeof data91.owner !== "string") {
								const err187 = {
									instancePath: instancePath + "/channels/" + i16 + "/owner",
									schemaPath: "#/properties/channels/items/properties/owner/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err187];
								else vErrors.push(err187);
								errors++;
							}
						}
						if (data91.tokenDigest !== void 0) {
							if (typeof data91.tokenDigest !== "string") {
								const err188 = {
									instancePath: instancePath + "/channels/" + i16 + "/tokenDigest",
									schemaPath: "#/properties/channels/items/properties/tokenDigest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err188];
								else vErrors.push(err188);
								errors++;
							}
						}
						if (data91.tokenExpiresAt !== void 0) {
							let data95 = data91.tokenExpiresAt;
							if (!(typeof data95 == "number" && isFinite(data95))) {
								const err189 = {
									instancePath: instancePath + "/channels/" + i16 + "/tokenExpiresAt",
									schemaPath: "#/properties/channels/items/properties/tokenExpiresAt/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err189];
								else vErrors.push(err189);
								errors++;
							}
						}
						if (data91.expiresAt !== void 0) {
							let data96 = data91.expiresAt;
							if (!(typeof data96 == "number" && isFinite(data96))) {
								const err190 = {
									instancePath: instancePath + "/channels/" + i16 + "/expiresAt",
									schemaPath: "#/properties/channels/items/properties/expiresAt/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err190];
								else vErrors.push(err190);
								errors++;
							}
						}
						if (data91.topics !== void 0) {
							let data97 = data91.topics;
							if (Array.isArray(data97)) {
								const len16 = data97.length;
								const errorsBefore_i17 = errors;
								for (let i17 = 0; i17 < len16; i17++) {
									if (errors - errorsBefore_i17 > 1e3) break;
									if (typeof data97[i17] !== "string") {
										const err191 = {
											instancePath: instancePath + "/channels/" + i16 + "/topics/" + i17,
											schemaPath: "#/properties/channels/items/properties/topics/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err191];
										else vErrors.push(err191);
										errors++;
									}
								}
							} else {
								const err192 = {
									instancePath: instancePath + "/channels/" + i16 + "/topics",
									schemaPath: "#/properties/channels/items/properties/topics/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err192];
								else vErrors.push(err192);
								errors++;
							}
						}
					} else {
						const err193 = {
							instancePath: instancePath + "/channels/" + i16,
							schemaPath: "#/properties/channels/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err193];
						else vErrors.push(err193);
						errors++;
					}
				}
			} else {
				const err194 = {
					instancePath: instancePath + "/channels",
					schemaPath: "#/properties/channels/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err194];
				else vErrors.push(err194);
				errors++;
			}
		}
	} else {
		const err195 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err195];
		else vErrors.push(err195);
		errors++;
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const schema41 = {
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
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.profiles === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "profiles" },
				message: "must have required property 'profiles'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.identities === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "identities" },
				message: "must have required property 'identities'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.friends === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "friends" },
				message: "must have required property 'friends'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.groups === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "groups" },
				message: "must have required property 'groups'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.groupTypes === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "groupTypes" },
				message: "must have required property 'groupTypes'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.presences === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "presences" },
				message: "must have required property 'presences'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.listeners === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "listeners" },
				message: "must have required property 'listeners'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.sessions === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sessions" },
				message: "must have required property 'sessions'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.endedSessions === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endedSessions" },
				message: "must have required property 'endedSessions'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.servers === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "servers" },
				message: "must have required property 'servers'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.serverSessions === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "serverSessions" },
				message: "must have required property 'serverSessions'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!func2.call(schema41.properties, key0)) {
				const err11 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.profiles !== void 0) {
			let data0 = data.profiles;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				const errorsBefore_i0 = errors;
				for (let i0 = 0; i0 < len0; i0++) {
					if (errors - errorsBefore_i0 > 1e3) break;
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.id === void 0) {
							const err12 = {
								instancePath: instancePath + "/profiles/" + i0,
								schemaPath: "#/properties/profiles/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data1.name === void 0) {
							const err13 = {
								instancePath: instancePath + "/profiles/" + i0,
								schemaPath: "#/properties/profiles/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data1.pictureUrl === void 0) {
							const err14 = {
								instancePath: instancePath + "/profiles/" + i0,
								schemaPath: "#/properties/profiles/items/required",
								keyword: "required",
								params: { missingProperty: "pictureUrl" },
								message: "must have required property 'pictureUrl'"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data1.emailAddress === void 0) {
							const err15 = {
								instancePath: instancePath + "/profiles/" + i0,
								schemaPath: "#/properties/profiles/items/required",
								keyword: "required",
								params: { missingProperty: "emailAddress" },
								message: "must have required property 'emailAddress'"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data1.summaryFriendData === void 0) {
							const err16 = {
								instancePath: instancePath + "/profiles/" + i0,
								schemaPath: "#/properties/profiles/items/required",
								keyword: "required",
								params: { missingProperty: "summaryFriendData" },
								message: "must have required property 'summaryFriendData'"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data1.createdAt === void 0) {
							const err17 = {
								instancePath: instancePath + "/profiles/" + i0,
								schemaPath: "#/properties/profiles/items/required",
								keyword: "required",
								params: { missingProperty: "createdAt" },
								message: "must have required property 'createdAt'"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data1.lastLogin === void 0) {
							const err18 = {
								instancePath: instancePath + "/profiles/" + i0,
								schemaPath: "#/properties/profiles/items/required",
								keyword: "required",
								params: { missingProperty: "lastLogin" },
								message: "must have required property 'lastLogin'"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data1.loginCount === void 0) {
							const err19 = {
								instancePath: instancePath + "/profiles/" + i0,
								schemaPath: "#/properties/profiles/items/required",
								keyword: "required",
								params: { missingProperty: "loginCount" },
								message: "must have required property 'loginCount'"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						const errorsBefore_key1 = errors;
						for (const key1 in data1) {
							if (errors - errorsBefore_key1 > 1e3) break;
							if (!func2.call(schema41.properties.profiles.items.properties, key1)) {
								const err20 = {
									instancePath: instancePath + "/profiles/" + i0,
									schemaPath: "#/properties/profiles/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
						if (data1.id !== void 0) {
							if (typeof data1.id !== "string") {
								const err21 = {
									instancePath: instancePath + "/profiles/" + i0 + "/id",
									schemaPath: "#/properties/profiles/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data1.name !== void 0) {
							if (typeof data1.name !== "string") {
								const err22 = {
									instancePath: instancePath + "/profiles/" + i0 + "/name",
									schemaPath: "#/properties/profiles/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (data1.pictureUrl !== void 0) {
							let data4 = data1.pictureUrl;
							if (typeof data4 !== "string" && data4 !== null) {
								const err23 = {
									instancePath: instancePath + "/profiles/" + i0 + "/pictureUrl",
									schemaPath: "#/properties/profiles/items/properties/pictureUrl/type",
									keyword: "type",
									params: { type: schema41.properties.profiles.items.properties.pictureUrl.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						}
						if (data1.emailAddress !== void 0) {
							let data5 = data1.emailAddress;
							if (typeof data5 !== "string" && data5 !== null) {
								const err24 = {
									instancePath: instancePath + "/profiles/" + i0 + "/emailAddress",
									schemaPath: "#/properties/profiles/items/properties/emailAddress/type",
									keyword: "type",
									params: { type: schema41.properties.profiles.items.properties.emailAddress.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data1.summaryFriendData !== void 0) {
							let data6 = data1.summaryFriendData;
							const _errs16 = errors;
							let valid4 = false;
							const _errs17 = errors;
							if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {} else {
								const err25 = {
									instancePath: instancePath + "/profiles/" + i0 + "/summaryFriendData",
									schemaPath: "JsonObject/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
							var _valid0 = _errs17 === errors;
							valid4 = valid4 || _valid0;
							if (!valid4) {
								const _errs21 = errors;
								if (data6 !== null) {
									const err26 = {
										instancePath: instancePath + "/profiles/" + i0 + "/summaryFriendData",
										schemaPath: "#/properties/profiles/items/properties/summaryFriendData/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
								var _valid0 = _errs21 === errors;
								valid4 = valid4 || _valid0;
							}
							if (!valid4) {
								const err27 = {
									instancePath: instancePath + "/profiles/" + i0 + "/summaryFriendData",
									schemaPath: "#/properties/profiles/items/properties/summaryFriendData/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							} else {
								errors = _errs16;
								if (vErrors !== null) {
									if (_errs16) vErrors.length = _errs16;
									else vErrors = null;
								}
							}
						}
						if (data1.createdAt !== void 0) {
							let data7 = data1.createdAt;
							if (!(typeof data7 == "number" && isFinite(data7))) {
								const err28 = {
									instancePath: instancePath + "/profiles/" + i0 + "/createdAt",
									schemaPath: "#/properties/profiles/items/properties/createdAt/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
						}
						if (data1.lastLogin !== void 0) {
							let data8 = data1.lastLogin;
							if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
								const err29 = {
									instancePath: instancePath + "/profiles/" + i0 + "/lastLogin",
									schemaPath: "#/properties/profiles/items/properties/lastLogin/type",
									keyword: "type",
									params: { type: schema41.properties.profiles.items.properties.lastLogin.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data1.loginCount !== void 0) {
							let data9 = data1.loginCount;
							if (!(typeof data9 == "number" && isFinite(data9))) {
								const err30 = {
									instancePath: instancePath + "/profiles/" + i0 + "/loginCount",
									schemaPath: "#/properties/profiles/items/properties/loginCount/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data1.languageCode !== void 0) {
							let data10 = data1.languageCode;
							if (typeof data10 !== "string" && data10 !== null) {
								const err31 = {
									instancePath: instancePath + "/profiles/" + i0 + "/languageCode",
									schemaPath: "#/properties/profiles/items/properties/languageCode/type",
									keyword: "type",
									params: { type: schema41.properties.profiles.items.properties.languageCode.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
						if (data1.countryCode !== void 0) {
							let data11 = data1.countryCode;
							if (typeof data11 !== "string" && data11 !== null) {
								const err32 = {
									instancePath: instancePath + "/profiles/" + i0 + "/countryCode",
									schemaPath: "#/properties/profiles/items/properties/countryCode/type",
									keyword: "type",
									params: { type: schema41.properties.profiles.items.properties.countryCode.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data1.timeZoneOffset !== void 0) {
							let data12 = data1.timeZoneOffset;
							if (!(typeof data12 == "number" && isFinite(data12))) {
								const err33 = {
									instancePath: instancePath + "/profiles/" + i0 + "/timeZoneOffset",
									schemaPath: "#/properties/profiles/items/properties/timeZoneOffset/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/profiles/" + i0,
							schemaPath: "#/properties/profiles/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/profiles",
					schemaPath: "#/properties/profiles/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.identities !== void 0) {
			let data13 = data.identities;
			if (Array.isArray(data13)) {
				const len1 = data13.length;
				const errorsBefore_i1 = errors;
				for (let i1 = 0; i1 < len1; i1++) {
					if (errors - errorsBefore_i1 > 1e3) break;
					let data14 = data13[i1];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.type === void 0) {
							const err36 = {
								instancePath: instancePath + "/identities/" + i1,
								schemaPath: "#/properties/identities/items/required",
								keyword: "required",
								params: { missingProperty: "type" },
								message: "must have required property 'type'"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						if (data14.externalId === void 0) {
							const err37 = {
								instancePath: instancePath + "/identities/" + i1,
								schemaPath: "#/properties/identities/items/required",
								keyword: "required",
								params: { missingProperty: "externalId" },
								message: "must have required property 'externalId'"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data14.profileId === void 0) {
							const err38 = {
								instancePath: instancePath + "/identities/" + i1,
								schemaPath: "#/properties/identities/items/required",
								keyword: "required",
								params: { missingProperty: "profileId" },
								message: "must have required property 'profileId'"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						const errorsBefore_key2 = errors;
						for (const key2 in data14) {
							if (errors - errorsBefore_key2 > 1e3) break;
							if (!(key2 === "type" || key2 === "externalId" || key2 === "profileId" || key2 === "tokenDigest")) {
								const err39 = {
									instancePath: instancePath + "/identities/" + i1,
									schemaPath: "#/properties/identities/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key2 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data14.type !== void 0) {
							if (typeof data14.type !== "string") {
								const err40 = {
									instancePath: instancePath + "/identities/" + i1 + "/type",
									schemaPath: "#/properties/identities/items/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data14.externalId !== void 0) {
							if (typeof data14.externalId !== "string") {
								const err41 = {
									instancePath: instancePath + "/identities/" + i1 + "/externalId",
									schemaPath: "#/properties/identities/items/properties/externalId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data14.profileId !== void 0) {
							if (typeof data14.profileId !== "string") {
								const err42 = {
									instancePath: instancePath + "/identities/" + i1 + "/profileId",
									schemaPath: "#/properties/identities/items/properties/profileId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data14.tokenDigest !== void 0) {
							if (typeof data14.tokenDigest !== "string") {
								const err43 = {
									instancePath: instancePath + "/identities/" + i1 + "/tokenDigest",
									schemaPath: "#/properties/identities/items/properties/tokenDigest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
					} else {
						const err44 = {
							instancePath: instancePath + "/identities/" + i1,
							schemaPath: "#/properties/identities/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/identities",
					schemaPath: "#/properties/identities/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
		if (data.friends !== void 0) {
			let data19 = data.friends;
			if (Array.isArray(data19)) {
				const len2 = data19.length;
				const errorsBefore_i2 = errors;
				for (let i2 = 0; i2 < len2; i2++) {
					if (errors - errorsBefore_i2 > 1e3) break;
					let data20 = data19[i2];
					if (Array.isArray(data20)) {
						if (data20.length > 2) {
							const err46 = {
								instancePath: instancePath + "/friends/" + i2,
								schemaPath: "ProfileLinks/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items"
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data20.length < 2) {
							const err47 = {
								instancePath: instancePath + "/friends/" + i2,
								schemaPath: "ProfileLinks/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items"
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						const len3 = data20.length;
						const errorsBefore_i3 = errors;
						for (let i3 = 0; i3 < len3; i3++) {
							if (errors - errorsBefore_i3 > 1e3) break;
							let data21 = data20[i3];
							const _errs54 = errors;
							let valid14 = false;
							const _errs55 = errors;
							if (typeof data21 !== "string") {
								const err48 = {
									instancePath: instancePath + "/friends/" + i2 + "/" + i3,
									schemaPath: "ProfileLinks/items/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
							var _valid1 = _errs55 === errors;
							valid14 = valid14 || _valid1;
							if (!valid14) {
								const _errs57 = errors;
								if (Array.isArray(data21)) {
									const len4 = data21.length;
									const errorsBefore_i4 = errors;
									for (let i4 = 0; i4 < len4; i4++) {
										if (errors - errorsBefore_i4 > 1e3) break;
										if (typeof data21[i4] !== "string") {
											const err49 = {
												instancePath: instancePath + "/friends/" + i2 + "/" + i3 + "/" + i4,
												schemaPath: "ProfileLinks/items/anyOf/1/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err49];
											else vErrors.push(err49);
											errors++;
										}
									}
								} else {
									const err50 = {
										instancePath: instancePath + "/friends/" + i2 + "/" + i3,
										schemaPath: "ProfileLinks/items/anyOf/1/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
								var _valid1 = _errs57 === errors;
								valid14 = valid14 || _valid1;
							}
							if (!valid14) {
								const err51 = {
									instancePath: instancePath + "/friends/" + i2 + "/" + i3,
									schemaPath: "ProfileLinks/items/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
							} else {
								errors = _errs54;
								if (vErrors !== null) {
									if (_errs54) vErrors.length = _errs54;
									else vErrors = null;
								}
							}
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/friends/" + i2,
							schemaPath: "ProfileLinks/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
			} else {
				const err53 = {
					instancePath: instancePath + "/friends",
					schemaPath: "#/properties/friends/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.groups !== void 0) {
			let data23 = data.groups;
			if (Array.isArray(data23)) {
				const len5 = data23.length;
				const errorsBefore_i5 = errors;
				for (let i5 = 0; i5 < len5; i5++) {
					if (errors - errorsBefore_i5 > 1e3) break;
					let data24 = data23[i5];
					if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
						if (data24.id === void 0) {
							const err54 = {
								instancePath: instancePath + "/groups/" + i5,
								schemaPath: "#/properties/groups/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'"
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						if (data24.name === void 0) {
							const err55 = {
								instancePath: instancePath + "/groups/" + i5,
								schemaPath: "#/properties/groups/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						if (data24.groupType === void 0) {
							const err56 = {
								instancePath: instancePath + "/groups/" + i5,
								schemaPath: "#/properties/groups/items/required",
								keyword: "required",
								params: { missingProperty: "groupType" },
								message: "must have required property 'groupType'"
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						if (data24.ownerId === void 0) {
							const err57 = {
								instancePath: instancePath + "/groups/" + i5,
								schemaPath: "#/properties/groups/items/required",
								keyword: "required",
								params: { missingProperty: "ownerId" },
								message: "must have required property 'ownerId'"
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						if (data24.isOpenGroup === void 0) {
							const err58 = {
								instancePath: instancePath + "/groups/" + i5,
								schemaPath: "#/properties/groups/items/required",
								keyword: "required",
								params: { missingProperty: "isOpenGroup" },
								message: "must have required property 'isOpenGroup'"
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
						if (data24.members === void 0) {
							const err59 = {
								instancePath: instancePath + "/groups/" + i5,
								schemaPath: "#/properties/groups/items/required",
								keyword: "required",
								params: { missingProperty: "members" },
								message: "must have required property 'members'"
							};
							if (vErrors === null) vErrors = [err59];
							else vErrors.push(err59);
							errors++;
						}
						if (data24.requests === void 0) {
							const err60 = {
								instancePath: instancePath + "/groups/" + i5,
								schemaPath: "#/properties/groups/items/required",
								keyword: "required",
								params: { missingProperty: "requests" },
								message: "must have required property 'requests'"
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data24.version === void 0) {
							const err61 = {
								instancePath: instancePath + "/groups/" + i5,
								schemaPath: "#/properties/groups/items/required",
								keyword: "required",
								params: { missingProperty: "version" },
								message: "must have required property 'version'"
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						const errorsBefore_key3 = errors;
						for (const key3 in data24) {
							if (errors - errorsBefore_key3 > 1e3) break;
							if (!func2.call(schema41.properties.groups.items.properties, key3)) {
								const err62 = {
									instancePath: instancePath + "/groups/" + i5,
									schemaPath: "#/properties/groups/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key3 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err62];
								else vErrors.push(err62);
								errors++;
							}
						}
						if (data24.id !== void 0) {
							if (typeof data24.id !== "string") {
								const err63 = {
									instancePath: instancePath + "/groups/" + i5 + "/id",
									schemaPath: "#/properties/groups/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err63];
								else vErrors.push(err63);
								errors++;
							}
						}
						if (data24.name !== void 0) {
							let data26 = data24.name;
							if (typeof data26 !== "string" && data26 !== null) {
								const err64 = {
									instancePath: instancePath + "/groups/" + i5 + "/name",
									schemaPath: "#/properties/groups/items/properties/name/type",
									keyword: "type",
									params: { type: schema41.properties.groups.items.properties.name.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
						}
						if (data24.groupType !== void 0) {
							if (typeof data24.groupType !== "string") {
								const err65 = {
									instancePath: instancePath + "/groups/" + i5 + "/groupType",
									schemaPath: "#/properties/groups/items/properties/groupType/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
						if (data24.ownerId !== void 0) {
							if (typeof data24.ownerId !== "string") {
								const err66 = {
									instancePath: instancePath + "/groups/" + i5 + "/ownerId",
									schemaPath: "#/properties/groups/items/properties/ownerId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
						if (data24.isOpenGroup !== void 0) {
							if (typeof data24.isOpenGroup !== "boolean") {
								const err67 = {
									instancePath: instancePath + "/groups/" + i5 + "/isOpenGroup",
									schemaPath: "#/properties/groups/items/properties/isOpenGroup/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						if (data24.acl !== void 0) {
							let data30 = data24.acl;
							if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {} else {
								const err68 = {
									instancePath: instancePath + "/groups/" + i5 + "/acl",
									schemaPath: "JsonObject/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
						if (data24.data !== void 0) {
							let data31 = data24.data;
							if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {} else {
								const err69 = {
									instancePath: instancePath + "/groups/" + i5 + "/data",
									schemaPath: "JsonObject/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
						if (data24.summaryData !== void 0) {
							let data32 = data24.summaryData;
							if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {} else {
								const err70 = {
									instancePath: instancePath + "/groups/" + i5 + "/summaryData",
									schemaPath: "JsonObject/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
						}
						if (data24.defaultMemberAttributes !== void 0) {
							let data33 = data24.defaultMemberAttributes;
							if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {} else {
								const err71 = {
									instancePath: instancePath + "/groups/" + i5 + "/defaultMemberAttributes",
									schemaPath: "JsonObject/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
						if (data24.createdAt !== void 0) {
							let data34 = data24.createdAt;
							if (!(typeof data34 == "number" && isFinite(data34))) {
								const err72 = {
									instancePath: instancePath + "/groups/" + i5 + "/createdAt",
									schemaPath: "#/properties/groups/items/properties/createdAt/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
						}
						if (data24.updatedAt !== void 0) {
							let data35 = data24.updatedAt;
							if (!(typeof data35 == "number" && isFinite(data35))) {
								const err73 = {
									instancePath: instancePath + "/groups/" + i5 + "/updatedAt",
									schemaPath: "#/properties/groups/items/properties/updatedAt/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err73];
								else vErrors.push(err73);
								errors++;
							}
						}
						if (data24.members !== void 0) {
							let data36 = data24.members;
							if (Array.isArray(data36)) {
								const len6 = data36.length;
								const errorsBefore_i6 = errors;
								for (let i6 = 0; i6 < len6; i6++) {
									if (errors - errorsBefore_i6 > 1e3) break;
									let data37 = data36[i6];
									if (Array.isArray(data37)) {
										if (data37.length > 2) {
											const err74 = {
												instancePath: instancePath + "/groups/" + i5 + "/members/" + i6,
												schemaPath: "#/properties/groups/items/properties/members/items/maxItems",
												keyword: "maxItems",
												params: { limit: 2 },
												message: "must NOT have more than 2 items"
											};
											if (vErrors === null) vErrors = [err74];
											else vErrors.push(err74);
											errors++;
										}
										if (data37.length < 2) {
											const err75 = {
												instancePath: instancePath + "/groups/" + i5 + "/members/" + i6,
												schemaPath: "#/properties/groups/items/properties/members/items/minItems",
												keyword: "minItems",
												params: { limit: 2 },
												message: "must NOT have fewer than 2 items"
											};
											if (vErrors === null) vErrors = [err75];
											else vErrors.push(err75);
											errors++;
										}
									} else {
										const err76 = {
											instancePath: instancePath + "/groups/" + i5 + "/members/" + i6,
											schemaPath: "#/properties/groups/items/properties/members/items/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err76];
										else vErrors.push(err76);
										errors++;
									}
								}
							} else {
								const err77 = {
									instancePath: instancePath + "/groups/" + i5 + "/members",
									schemaPath: "#/properties/groups/items/properties/members/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
						}
						if (data24.requests !== void 0) {
							let data38 = data24.requests;
							if (Array.isArray(data38)) {
								const len7 = data38.length;
								const errorsBefore_i7 = errors;
								for (let i7 = 0; i7 < len7; i7++) {
									if (errors - errorsBefore_i7 > 1e3) break;
									if (typeof data38[i7] !== "string") {
										const err78 = {
											instancePath: instancePath + "/groups/" + i5 + "/requests/" + i7,
											schemaPath: "#/properties/groups/items/properties/requests/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										};
										if (vErrors === null) vErrors = [err78];
										else vErrors.push(err78);
										errors++;
									}
								}
							} else {
								const err79 = {
									instancePath: instancePath + "/groups/" + i5 + "/requests",
									schemaPath: "#/properties/groups/items/properties/requests/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								};
								if (vErrors === null) vErrors = [err79];
								else vErrors.push(err79);
								errors++;
							}
						}
						if (data24.version !== void 0) {
							let data40 = data24.version;
							if (!(typeof data40 == "number" && isFinite(data40))) {
								const err80 = {
									instancePath: instancePath + "/groups/" + i5 + "/version",
									schemaPath: "#/properties/groups/items/properties/version/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
						}
					} else {
						const err81 = {
							instancePath: instancePath + "/groups/" + i5,
							schemaPath: "#/properties/groups/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
			} else {
				const err82 = {
					instancePath: instancePath + "/groups",
					schemaPath: "#/properties/groups/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		if (data.groupTypes !== void 0) {
			let data41 = data.groupTypes;
			if (Array.isArray(data41)) {
				const len8 = data41.length;
				const errorsBefore_i8 = errors;
				for (let i8 = 0; i8 < len8; i8++) {
					if (errors - errorsBefore_i8 > 1e3) break;
					if (typeof data41[i8] !== "string") {
						const err83 = {
							instancePath: instancePath + "/groupTypes/" + i8,
							schemaPath: "#/properties/groupTypes/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
				}
			} else {
				const err84 = {
					instancePath: instancePath + "/groupTypes",
					schemaPath: "#/properties/groupTypes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
		}
		if (data.presences !== void 0) {
			let data43 = data.presences;
			if (Array.isArray(data43)) {
				const len9 = data43.length;
				const errorsBefore_i9 = errors;
				for (let i9 = 0; i9 < len9; i9++) {
					if (errors - errorsBefore_i9 > 1e3) break;
					let data44 = data43[i9];
					if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
						if (data44.profileId === void 0) {
							const err85 = {
								instancePath: instancePath + "/presences/" + i9,
								schemaPath: "#/properties/presences/items/required",
								keyword: "required",
								params: { missingProperty: "profileId" },
								message: "must have required property 'profileId'"
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
						if (data44.visible === void 0) {
							const err86 = {
								instancePath: instancePath + "/presences/" + i9,
								schemaPath: "#/properties/presences/items/required",
								keyword: "required",
								params: { missingProperty: "visible" },
								message: "must have required property 'visible'"
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						if (data44.activity === void 0) {
							const err87 = {
								instancePath: instancePath + "/presences/" + i9,
								schemaPath: "#/properties/presences/items/required",
								keyword: "required",
								params: { missingProperty: "activity" },
								message: "must have required property 'activity'"
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						const errorsBefore_key4 = errors;
						for (const key4 in data44) {
							if (errors - errorsBefore_key4 > 1e3) break;
							if (!(key4 === "profileId" || key4 === "visible" || key4 === "activity" || key4 === "expiresAt")) {
								const err88 = {
									instancePath: instancePath + "/presences/" + i9,
									schemaPath: "#/properties/presences/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key4 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
							}
						}
						if (data44.profileId !== void 0) {
							if (typeof data44.profileId !== "string") {
								const err89 = {
									instancePath: instancePath + "/presences/" + i9 + "/profileId",
									schemaPath: "#/properties/presences/items/properties/profileId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
						}
						if (data44.visible !== void 0) {
							if (typeof data44.visible !== "boolean") {
								const err90 = {
									instancePath: instancePath + "/presences/" + i9 + "/visible",
									schemaPath: "#/properties/presences/items/properties/visible/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
						if (data44.activity !== void 0) {
							let data47 = data44.activity;
							if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {} else {
								const err91 = {
									instancePath: instancePath + "/presences/" + i9 + "/activity",
									schemaPath: "JsonObject/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
							}
						}
						if (data44.expiresAt !== void 0) {
							let data48 = data44.expiresAt;
							if (!(typeof data48 == "number" && isFinite(data48))) {
								const err92 = {
									instancePath: instancePath + "/presences/" + i9 + "/expiresAt",
									schemaPath: "#/properties/presences/items/properties/expiresAt/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
						}
					} else {
						const err93 = {
							instancePath: instancePath + "/presences/" + i9,
							schemaPath: "#/properties/presences/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
			} else {
				const err94 = {
					instancePath: instancePath + "/presences",
					schemaPath: "#/properties/presences/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
		}
		if (data.listeners !== void 0) {
			let data49 = data.listeners;
			if (Array.isArray(data49)) {
				const len10 = data49.length;
				const errorsBefore_i10 = errors;
				for (let i10 = 0; i10 < len10; i10++) {
					if (errors - errorsBefore_i10 > 1e3) break;
					let data50 = data49[i10];
					if (Array.isArray(data50)) {
						if (data50.length > 2) {
							const err95 = {
								instancePath: instancePath + "/listeners/" + i10,
								schemaPath: "ProfileLinks/maxItems",
								keyword: "maxItems",
								params: { limit: 2 },
								message: "must NOT have more than 2 items"
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
						if (data50.length < 2) {
							const err96 = {
								instancePath: instancePath + "/listeners/" + i10,
								schemaPath: "ProfileLinks/minItems",
								keyword: "minItems",
								params: { limit: 2 },
								message: "must NOT have fewer than 2 items"
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						const len11 = data50.length;
						const errorsBefore_i11 = errors;
						for (let i11 = 0; i11 < len11; i11++) {
							if (errors - errorsBefore_i11 > 1e3) break;
							let data51 = data50[i11];
							const _errs131 = errors;
							let valid39 = false;
							const _errs132 = errors;
							if (typeof data51 !== "string") {
								const err97 = {
									instancePath: instancePath + "/listeners/" + i10 + "/" + i11,
									schemaPath: "ProfileLinks/items/anyOf/0/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err97];
								else vErrors.push(err97);
								errors++;
							}
							var _valid2 = _errs132 === errors;
							valid39 = valid39 || _valid2;
							if (!valid39) {
								const _errs134 = errors;
								if (Array.isArray(data51)) {
									const len12 = data51.length;
									const errorsBefore_i12 = errors;
									for (let i12 = 0; i12 < len12; i12++) {
										if (errors - errorsBefore_i12 > 1e3) break;
										if (typeof data51[i12] !== "string") {
											const err98 = {
												instancePath: instancePath + "/listeners/" + i10 + "/" + i11 + "/" + i12,
												schemaPath: "ProfileLinks/items/anyOf/1/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err98];
											else vErrors.push(err98);
											errors++;
										}
									}
								} else {
									const err99 = {
										instancePath: instancePath + "/listeners/" + i10 + "/" + i11,
										schemaPath: "ProfileLinks/items/anyOf/1/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err99];
									else vErrors.push(err99);
									errors++;
								}
								var _valid2 = _errs134 === errors;
								valid39 = valid39 || _valid2;
							}
							if (!valid39) {
								const err100 = {
									instancePath: instancePath + "/listeners/" + i10 + "/" + i11,
									schemaPath: "ProfileLinks/items/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err100];
								else vErrors.push(err100);
								errors++;
							} else {
								errors = _errs131;
								if (vErrors !== null) {
									if (_errs131) vErrors.length = _errs131;
									else vErrors = null;
								}
							}
						}
					} else {
						const err101 = {
							instancePath: instancePath + "/listeners/" + i10,
							schemaPath: "ProfileLinks/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
				}
			} else {
				const err102 = {
					instancePath: instancePath + "/listeners",
					schemaPath: "#/properties/listeners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err102];
				else vErrors.push(err102);
				errors++;
			}
		}
		if (data.sessions !== void 0) {
			let data53 = data.sessions;
			if (Array.isArray(data53)) {
				const len13 = data53.length;
				const errorsBefore_i13 = errors;
				for (let i13 = 0; i13 < len13; i13++) {
					if (errors - errorsBefore_i13 > 1e3) break;
					let data54 = data53[i13];
					if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
						if (data54.idDigest === void 0) {
							const err103 = {
								instancePath: instancePath + "/sessions/" + i13,
								schemaPath: "#/properties/sessions/items/required",
								keyword: "required",
								params: { missingProperty: "idDigest" },
								message: "must have required property 'idDigest'"
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
						if (data54.profileId === void 0) {
							const err104 = {
								instancePath: instancePath + "/sessions/" + i13,
								schemaPath: "#/properties/sessions/items/required",
								keyword: "required",
								params: { missingProperty: "profileId" },
								message: "must have required property 'profileId'"
							};
							if (vErrors === null) vErrors = [err104];
							else vErrors.push(err104);
							errors++;
						}
						if (data54.lastHeard === void 0) {
							const err105 = {
								instancePath: instancePath + "/sessions/" + i13,
								schemaPath: "#/properties/sessions/items/required",
								keyword: "required",
								params: { missingProperty: "lastHeard" },
								message: "must have required property 'lastHeard'"
							};
							if (vErrors === null) vErrors = [err105];
							else vErrors.push(err105);
							errors++;
						}
						const errorsBefore_key5 = errors;
						for (const key5 in data54) {
							if (errors - errorsBefore_key5 > 1e3) break;
							if (!(key5 === "idDigest" || key5 === "profileId" || key5 === "lastHeard" || key5 === "lastPacketId" || key5 === "rttSecretDigest")) {
								const err106 = {
									instancePath: instancePath + "/sessions/" + i13,
									schemaPath: "#/properties/sessions/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key5 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
						}
						if (data54.idDigest !== void 0) {
							if (typeof data54.idDigest !== "string") {
								const err107 = {
									instancePath: instancePath + "/sessions/" + i13 + "/idDigest",
									schemaPath: "#/properties/sessions/items/properties/idDigest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err107];
								else vErrors.push(err107);
								errors++;
							}
						}
						if (data54.profileId !== void 0) {
							if (typeof data54.profileId !== "string") {
								const err108 = {
									instancePath: instancePath + "/sessions/" + i13 + "/profileId",
									schemaPath: "#/properties/sessions/items/properties/profileId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err108];
								else vErrors.push(err108);
								errors++;
							}
						}
						if (data54.lastHeard !== void 0) {
							let data57 = data54.lastHeard;
							if (!(typeof data57 == "number" && isFinite(data57))) {
								const err109 = {
									instancePath: instancePath + "/sessions/" + i13 + "/lastHeard",
									schemaPath: "#/properties/sessions/items/properties/lastHeard/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err109];
								else vErrors.push(err109);
								errors++;
							}
						}
						if (data54.lastPacketId !== void 0) {
							let data58 = data54.lastPacketId;
							if (!(typeof data58 == "number" && isFinite(data58))) {
								const err110 = {
									instancePath: instancePath + "/sessions/" + i13 + "/lastPacketId",
									schemaPath: "#/properties/sessions/items/properties/lastPacketId/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err110];
								else vErrors.push(err110);
								errors++;
							}
						}
						if (data54.rttSecretDigest !== void 0) {
							if (typeof data54.rttSecretDigest !== "string") {
								const err111 = {
									instancePath: instancePath + "/sessions/" + i13 + "/rttSecretDigest",
									schemaPath: "#/properties/sessions/items/properties/rttSecretDigest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err111];
								else vErrors.push(err111);
								errors++;
							}
						}
					} else {
						const err112 = {
							instancePath: instancePath + "/sessions/" + i13,
							schemaPath: "#/properties/sessions/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err112];
						else vErrors.push(err112);
						errors++;
					}
				}
			} else {
				const err113 = {
					instancePath: instancePath + "/sessions",
					schemaPath: "#/properties/sessions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err113];
				else vErrors.push(err113);
				errors++;
			}
		}
		if (data.endedSessions !== void 0) {
			let data60 = data.endedSessions;
			if (Array.isArray(data60)) {
				const len14 = data60.length;
				const errorsBefore_i14 = errors;
				for (let i14 = 0; i14 < len14; i14++) {
					if (errors - errorsBefore_i14 > 1e3) break;
					let data61 = data60[i14];
					if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
						if (data61.idDigest === void 0) {
							const err114 = {
								instancePath: instancePath + "/endedSessions/" + i14,
								schemaPath: "#/properties/endedSessions/items/required",
								keyword: "required",
								params: { missingProperty: "idDigest" },
								message: "must have required property 'idDigest'"
							};
							if (vErrors === null) vErrors = [err114];
							else vErrors.push(err114);
							errors++;
						}
						if (data61.end === void 0) {
							const err115 = {
								instancePath: instancePath + "/endedSessions/" + i14,
								schemaPath: "#/properties/endedSessions/items/required",
								keyword: "required",
								params: { missingProperty: "end" },
								message: "must have required property 'end'"
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
						const errorsBefore_key6 = errors;
						for (const key6 in data61) {
							if (errors - errorsBefore_key6 > 1e3) break;
							if (!(key6 === "idDigest" || key6 === "end")) {
								const err116 = {
									instancePath: instancePath + "/endedSessions/" + i14,
									schemaPath: "#/properties/endedSessions/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key6 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err116];
								else vErrors.push(err116);
								errors++;
							}
						}
						if (data61.idDigest !== void 0) {
							if (typeof data61.idDigest !== "string") {
								const err117 = {
									instancePath: instancePath + "/endedSessions/" + i14 + "/idDigest",
									schemaPath: "#/properties/endedSessions/items/properties/idDigest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err117];
								else vErrors.push(err117);
								errors++;
							}
						}
						if (data61.end !== void 0) {
							if (typeof data61.end !== "string") {
								const err118 = {
									instancePath: instancePath + "/endedSessions/" + i14 + "/end",
									schemaPath: "#/properties/endedSessions/items/properties/end/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err118];
								else vErrors.push(err118);
								errors++;
							}
						}
					} else {
						const err119 = {
							instancePath: instancePath + "/endedSessions/" + i14,
							schemaPath: "#/properties/endedSessions/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err119];
						else vErrors.push(err119);
						errors++;
					}
				}
			} else {
				const err120 = {
					instancePath: instancePath + "/endedSessions",
					schemaPath: "#/properties/endedSessions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err120];
				else vErrors.push(err120);
				errors++;
			}
		}
		if (data.servers !== void 0) {
			let data64 = data.servers;
			if (Array.isArray(data64)) {
				const len15 = data64.length;
				const errorsBefore_i15 = errors;
				for (let i15 = 0; i15 < len15; i15++) {
					if (errors - errorsBefore_i15 > 1e3) break;
					let data65 = data64[i15];
					if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
						if (data65.name === void 0) {
							const err121 = {
								instancePath: instancePath + "/servers/" + i15,
								schemaPath: "#/properties/servers/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err121];
							else vErrors.push(err121);
							errors++;
						}
						if (data65.secretDigest === void 0) {
							const err122 = {
								instancePath: instancePath + "/servers/" + i15,
								schemaPath: "#/properties/servers/items/required",
								keyword: "required",
								params: { missingProperty: "secretDigest" },
								message: "must have required property 'secretDigest'"
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
						const errorsBefore_key7 = errors;
						for (const key7 in data65) {
							if (errors - errorsBefore_key7 > 1e3) break;
							if (!(key7 === "name" || key7 === "secretDigest")) {
								const err123 = {
									instancePath: instancePath + "/servers/" + i15,
									schemaPath: "#/properties/servers/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key7 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err123];
								else vErrors.push(err123);
								errors++;
							}
						}
						if (data65.name !== void 0) {
							if (typeof data65.name !== "string") {
								const err124 = {
									instancePath: instancePath + "/servers/" + i15 + "/name",
									schemaPath: "#/properties/servers/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err124];
								else vErrors.push(err124);
								errors++;
							}
						}
						if (data65.secretDigest !== void 0) {
							if (typeof data65.secretDigest !== "string") {
								const err125 = {
									instancePath: instancePath + "/servers/" + i15 + "/secretDigest",
									schemaPath: "#/properties/servers/items/properties/secretDigest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err125];
								else vErrors.push(err125);
								errors++;
							}
						}
					} else {
						const err126 = {
							instancePath: instancePath + "/servers/" + i15,
							schemaPath: "#/properties/servers/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					}
				}
			} else {
				const err127 = {
					instancePath: instancePath + "/servers",
					schemaPath: "#/properties/servers/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err127];
				else vErrors.push(err127);
				errors++;
			}
		}
		if (data.serverSessions !== void 0) {
			let data68 = data.serverSessions;
			if (Array.isArray(data68)) {
				const len16 = data68.length;
				const errorsBefore_i16 = errors;
				for (let i16 = 0; i16 < len16; i16++) {
					if (errors - errorsBefore_i16 > 1e3) break;
					let data69 = data68[i16];
					if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
						if (data69.idDigest === void 0) {
							const err128 = {
								instancePath: instancePath + "/serverSessions/" + i16,
								schemaPath: "#/properties/serverSessions/items/required",
								keyword: "required",
								params: { missingProperty: "idDigest" },
								message: "must have required property 'idDigest'"
							};
							if (vErrors === null) vErrors = [err128];
							else vErrors.push(err128);
							errors++;
						}
						if (data69.serverName === void 0) {
							const err129 = {
								instancePath: instancePath + "/serverSessions/" + i16,
								schemaPath: "#/properties/serverSessions/items/required",
								keyword: "required",
								params: { missingProperty: "serverName" },
								message: "must have required property 'serverName'"
							};
							if (vErrors === null) vErrors = [err129];
							else vErrors.push(err129);
							errors++;
						}
						if (data69.lastHeard === void 0) {
							const err130 = {
								instancePath: instancePath + "/serverSessions/" + i16,
								schemaPath: "#/properties/serverSessions/items/required",
								keyword: "required",
								params: { missingProperty: "lastHeard" },
								message: "must have required property 'lastHeard'"
							};
							if (vErrors === null) vErrors = [err130];
							else vErrors.push(err130);
							errors++;
						}
						const errorsBefore_key8 = errors;
						for (const key8 in data69) {
							if (errors - errorsBefore_key8 > 1e3) break;
							if (!(key8 === "idDigest" || key8 === "serverName" || key8 === "lastHeard" || key8 === "lastPacketId" || key8 === "rttSecretDigest")) {
								const err131 = {
									instancePath: instancePath + "/serverSessions/" + i16,
									schemaPath: "#/properties/serverSessions/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key8 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err131];
								else vErrors.push(err131);
								errors++;
							}
						}
						if (data69.idDigest !== void 0) {
							if (typeof data69.idDigest !== "string") {
								const err132 = {
									instancePath: instancePath + "/serverSessions/" + i16 + "/idDigest",
									schemaPath: "#/properties/serverSessions/items/properties/idDigest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err132];
								else vErrors.push(err132);
								errors++;
							}
						}
						if (data69.serverName !== void 0) {
							if (typeof data69.serverName !== "string") {
								const err133 = {
									instancePath: instancePath + "/serverSessions/" + i16 + "/serverName",
									schemaPath: "#/properties/serverSessions/items/properties/serverName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err133];
								else vErrors.push(err133);
								errors++;
							}
						}
						if (data69.lastHeard !== void 0) {
							let data72 = data69.lastHeard;
							if (!(typeof data72 == "number" && isFinite(data72))) {
								const err134 = {
									instancePath: instancePath + "/serverSessions/" + i16 + "/lastHeard",
									schemaPath: "#/properties/serverSessions/items/properties/lastHeard/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err134];
								else vErrors.push(err134);
								errors++;
							}
						}
						if (data69.lastPacketId !== void 0) {
							let data73 = data69.lastPacketId;
							if (!(typeof data73 == "number" && isFinite(data73))) {
								const err135 = {
									instancePath: instancePath + "/serverSessions/" + i16 + "/lastPacketId",
									schemaPath: "#/properties/serverSessions/items/properties/lastPacketId/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err135];
								else vErrors.push(err135);
								errors++;
							}
						}
						if (data69.rttSecretDigest !== void 0) {
							if (typeof data69.rttSecretDigest !== "string") {
								const err136 = {
									instancePath: instancePath + "/serverSessions/" + i16 + "/rttSecretDigest",
									schemaPath: "#/properties/serverSessions/items/properties/rttSecretDigest/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err136];
								else vErrors.push(err136);
								errors++;
							}
						}
					} else {
						const err137 = {
							instancePath: instancePath + "/serverSessions/" + i16,
							schemaPath: "#/properties/serverSessions/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err137];
						else vErrors.push(err137);
						errors++;
					}
				}
			} else {
				const err138 = {
					instancePath: instancePath + "/serverSessions",
					schemaPath: "#/properties/serverSessions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err138];
				else vErrors.push(err138);
				errors++;
			}
		}
	} else {
		const err139 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err139];
		else vErrors.push(err139);
		errors++;
	}
	validate30.errors = vErrors;
	return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.format === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				message: "must have required property 'format'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.random === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "random" },
				message: "must have required property 'random'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.genesys === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "genesys" },
				message: "must have required property 'genesys'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.braincloud === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "braincloud" },
				message: "must have required property 'braincloud'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!(key0 === "format" || key0 === "random" || key0 === "genesys" || key0 === "braincloud")) {
				const err4 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.format !== void 0) {
			let data0 = data.format;
			if (typeof data0 !== "string") {
				const err5 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("presence-mock/1" !== data0) {
				const err6 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/const",
					keyword: "const",
					params: { allowedValue: "presence-mock/1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.random !== void 0) {
			let data1 = data.random;
			if (Array.isArray(data1)) {
				if (data1.length > 4) {
					const err7 = {
						instancePath: instancePath + "/random",
						schemaPath: "#/properties/random/maxItems",
						keyword: "maxItems",
						params: { limit: 4 },
						message: "must NOT have more than 4 items"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.length < 4) {
					const err8 = {
						instancePath: instancePath + "/random",
						schemaPath: "#/properties/random/minItems",
						keyword: "minItems",
						params: { limit: 4 },
						message: "must NOT have fewer than 4 items"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data1.length;
				const errorsBefore_i0 = errors;
				for (let i0 = 0; i0 < len0; i0++) {
					if (errors - errorsBefore_i0 > 1e3) break;
					let data2 = data1[i0];
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err9 = {
							instancePath: instancePath + "/random/" + i0,
							schemaPath: "#/properties/random/items/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/random",
					schemaPath: "#/properties/random/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.genesys !== void 0) {
			if (!validate28(data.genesys, {
				instancePath: instancePath + "/genesys",
				parentData: data,
				parentDataProperty: "genesys",
				rootData
			})) {
				vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
				errors = vErrors.length;
			}
		}
		if (data.braincloud !== void 0) {
			if (!validate30(data.braincloud, {
				instancePath: instancePath + "/braincloud",
				parentData: data,
				parentDataProperty: "braincloud",
				rootData
			})) {
				vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
const PresenceToSet = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.userId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "userId" },
				message: "must have required property 'userId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!(key0 === "userId" || key0 === "definitionId" || key0 === "message")) {
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
		if (data.userId !== void 0) {
			let data0 = data.userId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err2 = {
						instancePath: instancePath + "/userId",
						schemaPath: "#/properties/userId/minLength",
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
					instancePath: instancePath + "/userId",
					schemaPath: "#/properties/userId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.definitionId !== void 0) {
			let data1 = data.definitionId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/definitionId",
						schemaPath: "#/properties/definitionId/minLength",
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
					instancePath: instancePath + "/definitionId",
					schemaPath: "#/properties/definitionId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err6 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
const ThirdPartyPresence = validate33;
const schema51 = {
	"type": "object",
	"required": [
		"userId",
		"source",
		"definitionId"
	],
	"additionalProperties": false,
	"properties": {
		"userId": {
			"type": "string",
			"minLength": 1
		},
		"source": {
			"type": "string",
			"enum": ["MICROSOFTTEAMS", "ZOOMPHONE"]
		},
		"definitionId": {
			"type": "string",
			"minLength": 1
		},
		"activity": { "type": "string" }
	}
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.userId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "userId" },
				message: "must have required property 'userId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.source === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" },
				message: "must have required property 'source'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.definitionId === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "definitionId" },
				message: "must have required property 'definitionId'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!(key0 === "userId" || key0 === "source" || key0 === "definitionId" || key0 === "activity")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.userId !== void 0) {
			let data0 = data.userId;
			if (typeof data0 === "string") {
				if (data0.length < 1) {
					const err4 = {
						instancePath: instancePath + "/userId",
						schemaPath: "#/properties/userId/minLength",
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
					instancePath: instancePath + "/userId",
					schemaPath: "#/properties/userId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.source !== void 0) {
			let data1 = data.source;
			if (typeof data1 !== "string") {
				const err6 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data1 === "MICROSOFTTEAMS" || data1 === "ZOOMPHONE")) {
				const err7 = {
					instancePath: instancePath + "/source",
					schemaPath: "#/properties/source/enum",
					keyword: "enum",
					params: { allowedValues: schema51.properties.source.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.definitionId !== void 0) {
			let data2 = data.definitionId;
			if (typeof data2 === "string") {
				if (data2.length < 1) {
					const err8 = {
						instancePath: instancePath + "/definitionId",
						schemaPath: "#/properties/definitionId/minLength",
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
					instancePath: instancePath + "/definitionId",
					schemaPath: "#/properties/definitionId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.activity !== void 0) {
			if (typeof data.activity !== "string") {
				const err10 = {
					instancePath: instancePath + "/activity",
					schemaPath: "#/properties/activity/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
const closeSockets_query = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.closeCode !== void 0) {
			let data0 = data.closeCode;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err0 = {
					instancePath: instancePath + "/closeCode",
					schemaPath: "#/properties/closeCode/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			const _errs3 = errors;
			const _errs4 = errors;
			const _errs5 = errors;
			let valid2 = false;
			const _errs6 = errors;
			if (!(data0 === 1004 || data0 === 1005 || data0 === 1006 || data0 === 1015)) {
				const err1 = {};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const _errs7 = errors;
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 2999 || isNaN(data0)) {
						const err2 = {};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					} else if (data0 < 1016 || isNaN(data0)) {
						const err3 = {};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				var _valid0 = _errs7 === errors;
				valid2 = valid2 || _valid0;
			}
			if (!valid2) {
				const err4 = {};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
			if (_errs4 === errors) {
				const err5 = {
					instancePath: instancePath + "/closeCode",
					schemaPath: "#/properties/closeCode/not",
					keyword: "not",
					params: {},
					message: "must NOT be valid"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			} else {
				errors = _errs3;
				if (vErrors !== null) {
					if (_errs3) vErrors.length = _errs3;
					else vErrors = null;
				}
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 4999 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/closeCode",
						schemaPath: "#/properties/closeCode/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 4999
						},
						message: "must be <= 4999"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data0 < 1e3 || isNaN(data0)) {
					const err7 = {
						instancePath: instancePath + "/closeCode",
						schemaPath: "#/properties/closeCode/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1e3
						},
						message: "must be >= 1000"
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
	validate34.errors = vErrors;
	return errors === 0;
}
const ClockChange = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!(key0 === "advanceMs" || key0 === "advanceTo" || key0 === "freeze" || key0 === "run" || key0 === "speed")) {
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
		if (data.advanceMs !== void 0) {
			let data0 = data.advanceMs;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/advanceMs",
						schemaPath: "#/properties/advanceMs/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/advanceMs",
					schemaPath: "#/properties/advanceMs/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.advanceTo !== void 0) {
			let data1 = data.advanceTo;
			if (typeof data1 === "string") {
				if (!formats0.validate(data1)) {
					const err4 = {
						instancePath: instancePath + "/advanceTo",
						schemaPath: "#/properties/advanceTo/format",
						keyword: "format",
						params: { format: "date-time" },
						message: "must match format \"date-time\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/advanceTo",
					schemaPath: "#/properties/advanceTo/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.freeze !== void 0) {
			let data2 = data.freeze;
			if (typeof data2 !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/freeze",
					schemaPath: "#/properties/freeze/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (true !== data2) {
				const err7 = {
					instancePath: instancePath + "/freeze",
					schemaPath: "#/properties/freeze/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.run !== void 0) {
			let data3 = data.run;
			if (typeof data3 !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (true !== data3) {
				const err9 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/const",
					keyword: "const",
					params: { allowedValue: true },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.speed !== void 0) {
			let data4 = data.speed;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 1e6 || isNaN(data4)) {
					const err10 = {
						instancePath: instancePath + "/speed",
						schemaPath: "#/properties/speed/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data4 <= 0 || isNaN(data4)) {
					const err11 = {
						instancePath: instancePath + "/speed",
						schemaPath: "#/properties/speed/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/speed",
					schemaPath: "#/properties/speed/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
const Fault = validate36;
const schema54 = {
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
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!func2.call(schema54.properties, key0)) {
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
					params: { allowedValues: schema54.properties.drop.enum },
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
	validate36.errors = vErrors;
	return errors === 0;
}
const deleteFault_path = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.faultId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "faultId" },
				message: "must have required property 'faultId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.faultId !== void 0) {
			if (typeof data.faultId !== "string") {
				const err1 = {
					instancePath: instancePath + "/faultId",
					schemaPath: "#/properties/faultId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
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
	validate37.errors = vErrors;
	return errors === 0;
}
const ScenarioStart = validate38;
const schema58 = {
	"type": "string",
	"enum": [
		"flaky-network",
		"rate-limited",
		"token-expired",
		"vendor-down",
		"slow"
	]
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
					params: { allowedValues: schema58.enum },
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
	validate38.errors = vErrors;
	return errors === 0;
}
const getJournal_query = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.operation !== void 0) {
			if (typeof data.operation !== "string") {
				const err0 = {
					instancePath: instancePath + "/operation",
					schemaPath: "#/properties/operation/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (data.method !== void 0) {
			if (typeof data.method !== "string") {
				const err1 = {
					instancePath: instancePath + "/method",
					schemaPath: "#/properties/method/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data2 = data.status;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err2 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.caller !== void 0) {
			if (typeof data.caller !== "string") {
				const err3 = {
					instancePath: instancePath + "/caller",
					schemaPath: "#/properties/caller/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.rule !== void 0) {
			if (typeof data.rule !== "string") {
				const err4 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.fault !== void 0) {
			if (typeof data.fault !== "string") {
				const err5 = {
					instancePath: instancePath + "/fault",
					schemaPath: "#/properties/fault/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.after !== void 0) {
			let data6 = data.after;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err6 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/properties/after/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err7 = {
						instancePath: instancePath + "/after",
						schemaPath: "#/properties/after/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data7 = data.limit;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err8 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/properties/limit/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 1 || isNaN(data7)) {
					const err9 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate39.errors = vErrors;
	return errors === 0;
}
const getPresenceChanges_query = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.after !== void 0) {
			let data0 = data.after;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err0 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/properties/after/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) {
					const err1 = {
						instancePath: instancePath + "/after",
						schemaPath: "#/properties/after/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data.limit !== void 0) {
			let data1 = data.limit;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err2 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/properties/limit/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 1 || isNaN(data1)) {
					const err3 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
const SettingsChange = validate41;
const schema62 = {
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
const schema63 = {
	"type": "string",
	"enum": [
		"current",
		"classic",
		"v1"
	]
};
const schema64 = {
	"type": "string",
	"enum": ["count", "enforce"]
};
const schema68 = {
	"type": "string",
	"enum": ["title", "upper"]
};
const schema71 = {
	"type": "string",
	"enum": ["admin", "refuse"]
};
const schema78 = {
	"type": "string",
	"enum": ["page", "automatic"]
};
const schema80 = {
	"type": "string",
	"enum": [
		"rotate",
		"keep",
		"none"
	]
};
const pattern2 = new RegExp("^(?:https?|wss?)://(?:[\\w.-]+|\\[[\\da-fA-F:.]+\\])(?::\\d{1,5})?(?:/[^\\s?#]*)?$", "u");
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!func2.call(schema62.properties, key0)) {
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
					params: { allowedValues: schema63.enum },
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
					params: { allowedValues: schema64.enum },
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
					params: { allowedValues: schema68.enum },
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
					params: { allowedValues: schema71.enum },
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
				if (!pattern2.test(data9)) {
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
					params: { allowedValues: schema78.enum },
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
					params: { allowedValues: schema80.enum },
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
	validate42.errors = vErrors;
	return errors === 0;
}
const schema81 = {
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
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!func2.call(schema81.properties, key0)) {
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
				if (!pattern2.test(data22)) {
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
	validate44.errors = vErrors;
	return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
			if (!validate42(data.genesys, {
				instancePath: instancePath + "/genesys",
				parentData: data,
				parentDataProperty: "genesys",
				rootData
			})) {
				vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
				errors = vErrors.length;
			}
		}
		if (data.braincloud !== void 0) {
			if (!validate44(data.braincloud, {
				instancePath: instancePath + "/braincloud",
				parentData: data,
				parentDataProperty: "braincloud",
				rootData
			})) {
				vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
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
	validate41.errors = vErrors;
	return errors === 0;
}
const putOverride_path = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.operation !== void 0) {
			if (typeof data.operation !== "string") {
				const err1 = {
					instancePath: instancePath + "/operation",
					schemaPath: "#/properties/operation/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
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
	validate46.errors = vErrors;
	return errors === 0;
}
const CannedAnswer = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.status === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!(key0 === "status" || key0 === "body" || key0 === "once" || key0 === "untyped")) {
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
		if (data.status !== void 0) {
			let data0 = data.status;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 599 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 599
						},
						message: "must be <= 599"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0 < 100 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 100
						},
						message: "must be >= 100"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.once !== void 0) {
			if (typeof data.once !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/once",
					schemaPath: "#/properties/once/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.untyped !== void 0) {
			if (typeof data.untyped !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/untyped",
					schemaPath: "#/properties/untyped/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate47.errors = vErrors;
	return errors === 0;
}
const deleteOverride_path = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.operation !== void 0) {
			if (typeof data.operation !== "string") {
				const err1 = {
					instancePath: instancePath + "/operation",
					schemaPath: "#/properties/operation/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
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
	validate48.errors = vErrors;
	return errors === 0;
}
const TokenRequest = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		const errorsBefore_key0 = errors;
		for (const key0 in data) {
			if (errors - errorsBefore_key0 > 1e3) break;
			if (!(key0 === "permissions" || key0 === "userId" || key0 === "expiresInSeconds")) {
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
		if (data.permissions !== void 0) {
			let data0 = data.permissions;
			const _errs4 = errors;
			let valid2 = false;
			const _errs5 = errors;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "GrantedPermissions/anyOf/0/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if ("all" !== data0) {
				const err2 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "GrantedPermissions/anyOf/0/const",
					keyword: "const",
					params: { allowedValue: "all" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			var _valid0 = _errs5 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const _errs7 = errors;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					const errorsBefore_i0 = errors;
					for (let i0 = 0; i0 < len0; i0++) {
						if (errors - errorsBefore_i0 > 1e3) break;
						let data1 = data0[i0];
						if (typeof data1 === "string") {
							if (data1.length < 1) {
								const err3 = {
									instancePath: instancePath + "/permissions/" + i0,
									schemaPath: "GrantedPermissions/anyOf/1/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						} else {
							const err4 = {
								instancePath: instancePath + "/permissions/" + i0,
								schemaPath: "GrantedPermissions/anyOf/1/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/permissions",
						schemaPath: "GrantedPermissions/anyOf/1/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				var _valid0 = _errs7 === errors;
				valid2 = valid2 || _valid0;
			}
			if (!valid2) {
				const err6 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "GrantedPermissions/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			} else {
				errors = _errs4;
				if (vErrors !== null) {
					if (_errs4) vErrors.length = _errs4;
					else vErrors = null;
				}
			}
		}
		if (data.userId !== void 0) {
			let data2 = data.userId;
			if (typeof data2 === "string") {
				if (data2.length < 1) {
					const err7 = {
						instancePath: instancePath + "/userId",
						schemaPath: "#/properties/userId/minLength",
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
					instancePath: instancePath + "/userId",
					schemaPath: "#/properties/userId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.expiresInSeconds !== void 0) {
			let data3 = data.expiresInSeconds;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 < 0 || isNaN(data3)) {
					const err9 = {
						instancePath: instancePath + "/expiresInSeconds",
						schemaPath: "#/properties/expiresInSeconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/expiresInSeconds",
					schemaPath: "#/properties/expiresInSeconds/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
const deleteWorld_path = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err1 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
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
	validate50.errors = vErrors;
	return errors === 0;
}
const Seed = validate11;

export { CannedAnswer, CannedAnswer as putOverride_body, ClockChange, ClockChange as postClock_body, Fault, Fault as postFault_body, PresenceToSet, PresenceToSet as postPresence_body, Reset, Reset as resetWorld_body, ScenarioStart, ScenarioStart as postScenario_body, Seed, SettingsChange, SettingsChange as patchSettings_body, Snapshot, Snapshot as putSnapshot_body, ThirdPartyPresence, ThirdPartyPresence as postThirdPartyPresence_body, TokenRequest, TokenRequest as postTokens_body, closeSockets_query, deleteFault_path, deleteOverride_path, deleteWorld_path, getJournal_query, getPresenceChanges_query, putOverride_path };