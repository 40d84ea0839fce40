// Generated from openapi/braincloud.yaml by `npm run generate`. Do not edit.

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
const ClientPacketAnswer = validate10;
const schema14 = {
	"type": "integer",
	"enum": [
		202,
		400,
		403,
		500
	]
};
const schema16 = {
	"type": "integer",
	"enum": [
		40206,
		40207,
		40208,
		40209,
		40217,
		40221,
		40301,
		40303,
		40304,
		40306,
		40307,
		40308,
		40315,
		40316,
		40322,
		40330,
		40333,
		40346,
		40356,
		40358,
		40359,
		40365,
		40385,
		40408,
		40446,
		40452,
		40453,
		40454,
		40455,
		40457,
		40458,
		40460,
		40462,
		40467,
		40470,
		40471,
		40566,
		40585,
		40586,
		40587,
		40588,
		40589,
		40601,
		40605,
		40606,
		40610,
		40615,
		40616,
		40627,
		40628,
		40634,
		40635,
		40660,
		40692,
		40730,
		40823,
		40952,
		40953
	]
};
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "ReasonCode/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === 40206 || data === 40207 || data === 40208 || data === 40209 || data === 40217 || data === 40221 || data === 40301 || data === 40303 || data === 40304 || data === 40306 || data === 40307 || data === 40308 || data === 40315 || data === 40316 || data === 40322 || data === 40330 || data === 40333 || data === 40346 || data === 40356 || data === 40358 || data === 40359 || data === 40365 || data === 40385 || data === 40408 || data === 40446 || data === 40452 || data === 40453 || data === 40454 || data === 40455 || data === 40457 || data === 40458 || data === 40460 || data === 40462 || data === 40467 || data === 40470 || data === 40471 || data === 40566 || data === 40585 || data === 40586 || data === 40587 || data === 40588 || data === 40589 || data === 40601 || data === 40605 || data === 40606 || data === 40610 || data === 40615 || data === 40616 || data === 40627 || data === 40628 || data === 40634 || data === 40635 || data === 40660 || data === 40692 || data === 40730 || data === 40823 || data === 40952 || data === 40953)) {
		const err1 = {
			instancePath,
			schemaPath: "ReasonCode/enum",
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
		if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
			const err2 = {
				instancePath,
				schemaPath: "#/anyOf/1/type",
				keyword: "type",
				params: { type: "integer" },
				message: "must be integer"
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
		validate13.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate13.errors = vErrors;
	return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.reason_code === void 0 && (missing0 = "reason_code") || data.status_message === void 0 && (missing0 = "status_message")) {
				validate12.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate12.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "ErrorStatus/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (!(data0 === 202 || data0 === 400 || data0 === 403 || data0 === 500)) {
						validate12.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "ErrorStatus/enum",
							keyword: "enum",
							params: { allowedValues: schema14.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.reason_code !== void 0) {
						const _errs4 = errors;
						if (!validate13(data.reason_code, {
							instancePath: instancePath + "/reason_code",
							parentData: data,
							parentDataProperty: "reason_code",
							rootData
						})) {
							vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.status_message !== void 0) {
							const _errs5 = errors;
							if (typeof data.status_message !== "string") {
								validate12.errors = [{
									instancePath: instancePath + "/status_message",
									schemaPath: "#/properties/status_message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.severity !== void 0) {
								let data3 = data.severity;
								const _errs7 = errors;
								if (typeof data3 !== "string") {
									validate12.errors = [{
										instancePath: instancePath + "/severity",
										schemaPath: "#/properties/severity/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								if ("ERROR" !== data3) {
									validate12.errors = [{
										instancePath: instancePath + "/severity",
										schemaPath: "#/properties/severity/const",
										keyword: "const",
										params: { allowedValue: "ERROR" },
										message: "must be equal to constant"
									}];
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.upgradeAppId !== void 0) {
									const _errs9 = errors;
									if (typeof data.upgradeAppId !== "string") {
										validate12.errors = [{
											instancePath: instancePath + "/upgradeAppId",
											schemaPath: "#/properties/upgradeAppId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.disabledReason !== void 0) {
										let data5 = data.disabledReason;
										const _errs11 = errors;
										if (errors === _errs11) {
											if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {} else {
												validate12.errors = [{
													instancePath: instancePath + "/disabledReason",
													schemaPath: "#/properties/disabledReason/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
								}
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
const schema22 = {
	"type": "object",
	"required": [
		"id",
		"name",
		"pic"
	],
	"properties": {
		"id": { "type": "string" },
		"name": { "type": "string" },
		"pic": { "type": ["string", "null"] },
		"cxs": {
			"type": "array",
			"items": { "type": "string" }
		}
	}
};
const schema23 = {
	"type": ["object", "null"],
	"additionalProperties": true
};
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.user === void 0 && (missing0 = "user") || data.online === void 0 && (missing0 = "online") || data.summaryFriendData === void 0 && (missing0 = "summaryFriendData") || data.activity === void 0 && (missing0 = "activity")) {
			validate18.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.user !== void 0) {
				let data0 = data.user;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					let missing1;
					if (data0.id === void 0 && (missing1 = "id") || data0.name === void 0 && (missing1 = "name") || data0.pic === void 0 && (missing1 = "pic")) {
						validate18.errors = [{
							instancePath: instancePath + "/user",
							schemaPath: "PresenceUser/required",
							keyword: "required",
							params: { missingProperty: missing1 },
							message: "must have required property '" + missing1 + "'"
						}];
						return false;
					} else {
						if (data0.id !== void 0) {
							if (typeof data0.id !== "string") {
								validate18.errors = [{
									instancePath: instancePath + "/user/id",
									schemaPath: "PresenceUser/properties/id/type",
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
									validate18.errors = [{
										instancePath: instancePath + "/user/name",
										schemaPath: "PresenceUser/properties/name/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid2 = true;
							} else var valid2 = true;
							if (valid2) {
								if (data0.pic !== void 0) {
									let data3 = data0.pic;
									if (typeof data3 !== "string" && data3 !== null) {
										validate18.errors = [{
											instancePath: instancePath + "/user/pic",
											schemaPath: "PresenceUser/properties/pic/type",
											keyword: "type",
											params: { type: schema22.properties.pic.type },
											message: "must be string,null"
										}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data0.cxs !== void 0) {
										let data4 = data0.cxs;
										if (Array.isArray(data4)) {
											const len0 = data4.length;
											for (let i0 = 0; i0 < len0; i0++) if (typeof data4[i0] !== "string") {
												validate18.errors = [{
													instancePath: instancePath + "/user/cxs/" + i0,
													schemaPath: "PresenceUser/properties/cxs/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										} else {
											validate18.errors = [{
												instancePath: instancePath + "/user/cxs",
												schemaPath: "PresenceUser/properties/cxs/type",
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
				} else {
					validate18.errors = [{
						instancePath: instancePath + "/user",
						schemaPath: "PresenceUser/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.online !== void 0) {
					if (typeof data.online !== "boolean") {
						validate18.errors = [{
							instancePath: instancePath + "/online",
							schemaPath: "#/properties/online/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.summaryFriendData !== void 0) {
						let data7 = data.summaryFriendData;
						if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
							validate18.errors = [{
								instancePath: instancePath + "/summaryFriendData",
								schemaPath: "SummaryFriendData/type",
								keyword: "type",
								params: { type: schema23.type },
								message: "must be object,null"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.activity !== void 0) {
							let data8 = data.activity;
							if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {} else {
								validate18.errors = [{
									instancePath: instancePath + "/activity",
									schemaPath: "Activity/type",
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
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.presence === void 0 && (missing0 = "presence")) {
				validate17.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else if (data.presence !== void 0) {
				let data0 = data.presence;
				if (errors === errors) {
					if (Array.isArray(data0)) {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							const _errs3 = errors;
							if (!validate18(data0[i0], {
								instancePath: instancePath + "/presence/" + i0,
								parentData: data0,
								parentDataProperty: i0,
								rootData
							})) {
								vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
								errors = vErrors.length;
							}
							if (!(_errs3 === errors)) break;
						}
					} else {
						validate17.errors = [{
							instancePath: instancePath + "/presence",
							schemaPath: "#/properties/presence/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
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
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
				validate16.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate16.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (200 !== data0) {
						validate16.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/const",
							keyword: "const",
							params: { allowedValue: 200 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						const _errs3 = errors;
						if (!validate17(data.data, {
							instancePath: instancePath + "/data",
							parentData: data,
							parentDataProperty: "data",
							rootData
						})) {
							vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
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
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
				validate22.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate22.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (200 !== data0) {
						validate22.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/const",
							keyword: "const",
							params: { allowedValue: 200 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						const _errs3 = errors;
						if (!validate17(data.data, {
							instancePath: instancePath + "/data",
							parentData: data,
							parentDataProperty: "data",
							rootData
						})) {
							vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
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
	}
	validate22.errors = vErrors;
	return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
				validate25.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate25.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (200 !== data0) {
						validate25.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/const",
							keyword: "const",
							params: { allowedValue: 200 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						const _errs3 = errors;
						if (!validate17(data.data, {
							instancePath: instancePath + "/data",
							parentData: data,
							parentDataProperty: "data",
							rootData
						})) {
							vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
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
	}
	validate25.errors = vErrors;
	return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
				validate28.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate28.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (200 !== data0) {
						validate28.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/const",
							keyword: "const",
							params: { allowedValue: 200 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						const _errs3 = errors;
						if (!validate17(data.data, {
							instancePath: instancePath + "/data",
							parentData: data,
							parentDataProperty: "data",
							rootData
						})) {
							vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
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
	}
	validate28.errors = vErrors;
	return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
				validate31.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate31.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (200 !== data0) {
						validate31.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/const",
							keyword: "const",
							params: { allowedValue: 200 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						const _errs3 = errors;
						if (!validate17(data.data, {
							instancePath: instancePath + "/data",
							parentData: data,
							parentDataProperty: "data",
							rootData
						})) {
							vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
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
	}
	validate31.errors = vErrors;
	return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
				validate34.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate34.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (200 !== data0) {
						validate34.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/const",
							keyword: "const",
							params: { allowedValue: 200 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						const _errs3 = errors;
						if (!validate17(data.data, {
							instancePath: instancePath + "/data",
							parentData: data,
							parentDataProperty: "data",
							rootData
						})) {
							vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
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
	}
	validate34.errors = vErrors;
	return errors === 0;
}
const schema33 = {
	"type": "object",
	"required": [
		"abTestingId",
		"amountSpent",
		"countryCode",
		"createdAt",
		"currency",
		"emailAddress",
		"experienceLevel",
		"experiencePoints",
		"id",
		"incoming_events",
		"languageCode",
		"lastLogin",
		"loginCount",
		"newUser",
		"parentProfileId",
		"pictureUrl",
		"playerName",
		"playerSessionExpiry",
		"previousLogin",
		"profileId",
		"refundCount",
		"rewards",
		"sent_events",
		"server_time",
		"sessionId",
		"statistics",
		"timeZoneOffset",
		"vcClaimed",
		"vcPurchased",
		"xpCapped"
	],
	"properties": {
		"sessionId": { "type": "string" },
		"profileId": { "type": "string" },
		"id": { "type": "string" },
		"newUser": {
			"type": "string",
			"enum": ["true", "false"]
		},
		"playerName": { "type": "string" },
		"pictureUrl": { "type": ["string", "null"] },
		"emailAddress": { "type": ["string", "null"] },
		"emailVerified": { "type": "boolean" },
		"summaryFriendData": { "$ref": "SummaryFriendData" },
		"playerSessionExpiry": { "type": "integer" },
		"maxBundleMsgs": { "type": "integer" },
		"maxKillCount": { "type": "integer" },
		"compressIfLarger": { "type": "integer" },
		"switchToAppId": { "type": "string" },
		"abTestingId": { "type": "integer" },
		"createdAt": {
			"type": "integer",
			"format": "int64"
		},
		"lastLogin": {
			"type": "integer",
			"format": "int64"
		},
		"previousLogin": {
			"type": ["integer", "null"],
			"format": "int64"
		},
		"loginCount": { "type": "integer" },
		"server_time": {
			"type": "integer",
			"format": "int64"
		},
		"languageCode": { "type": ["string", "null"] },
		"countryCode": { "type": ["string", "null"] },
		"timeZoneOffset": { "type": "number" },
		"isTester": { "type": "boolean" },
		"parentProfileId": { "type": ["string", "null"] },
		"experienceLevel": { "type": "integer" },
		"experiencePoints": { "type": "integer" },
		"xpCapped": { "type": "boolean" },
		"amountSpent": { "type": "number" },
		"refundCount": { "type": "integer" },
		"vcClaimed": { "type": "number" },
		"vcPurchased": { "type": "number" },
		"currency": {
			"type": "object",
			"additionalProperties": { "$ref": "CurrencyBalance" }
		},
		"statistics": {
			"type": "object",
			"additionalProperties": { "type": "number" }
		},
		"rewards": {
			"type": "object",
			"required": [
				"rewardDetails",
				"currency",
				"rewards"
			],
			"properties": {
				"rewardDetails": {
					"type": "object",
					"additionalProperties": true
				},
				"currency": {
					"type": "object",
					"additionalProperties": { "$ref": "CurrencyBalance" }
				},
				"rewards": {
					"type": "object",
					"additionalProperties": true
				}
			}
		},
		"incoming_events": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": true
			}
		},
		"sent_events": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": true
			}
		}
	}
};
const formats0 = import_formats.fullFormats.int64;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.abTestingId === void 0 && (missing0 = "abTestingId") || data.amountSpent === void 0 && (missing0 = "amountSpent") || data.countryCode === void 0 && (missing0 = "countryCode") || data.createdAt === void 0 && (missing0 = "createdAt") || data.currency === void 0 && (missing0 = "currency") || data.emailAddress === void 0 && (missing0 = "emailAddress") || data.experienceLevel === void 0 && (missing0 = "experienceLevel") || data.experiencePoints === void 0 && (missing0 = "experiencePoints") || data.id === void 0 && (missing0 = "id") || data.incoming_events === void 0 && (missing0 = "incoming_events") || data.languageCode === void 0 && (missing0 = "languageCode") || data.lastLogin === void 0 && (missing0 = "lastLogin") || data.loginCount === void 0 && (missing0 = "loginCount") || data.newUser === void 0 && (missing0 = "newUser") || data.parentProfileId === void 0 && (missing0 = "parentProfileId") || data.pictureUrl === void 0 && (missing0 = "pictureUrl") || data.playerName === void 0 && (missing0 = "playerName") || data.playerSessionExpiry === void 0 && (missing0 = "playerSessionExpiry") || data.previousLogin === void 0 && (missing0 = "previousLogin") || data.profileId === void 0 && (missing0 = "profileId") || data.refundCount === void 0 && (missing0 = "refundCount") || data.rewards === void 0 && (missing0 = "rewards") || data.sent_events === void 0 && (missing0 = "sent_events") || data.server_time === void 0 && (missing0 = "server_time") || data.sessionId === void 0 && (missing0 = "sessionId") || data.statistics === void 0 && (missing0 = "statistics") || data.timeZoneOffset === void 0 && (missing0 = "timeZoneOffset") || data.vcClaimed === void 0 && (missing0 = "vcClaimed") || data.vcPurchased === void 0 && (missing0 = "vcPurchased") || data.xpCapped === void 0 && (missing0 = "xpCapped")) {
			validate38.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.sessionId !== void 0) {
				if (typeof data.sessionId !== "string") {
					validate38.errors = [{
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
				if (data.profileId !== void 0) {
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
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.id !== void 0) {
						if (typeof data.id !== "string") {
							validate38.errors = [{
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
						if (data.newUser !== void 0) {
							let data3 = data.newUser;
							if (typeof data3 !== "string") {
								validate38.errors = [{
									instancePath: instancePath + "/newUser",
									schemaPath: "#/properties/newUser/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							if (!(data3 === "true" || data3 === "false")) {
								validate38.errors = [{
									instancePath: instancePath + "/newUser",
									schemaPath: "#/properties/newUser/enum",
									keyword: "enum",
									params: { allowedValues: schema33.properties.newUser.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.playerName !== void 0) {
								if (typeof data.playerName !== "string") {
									validate38.errors = [{
										instancePath: instancePath + "/playerName",
										schemaPath: "#/properties/playerName/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.pictureUrl !== void 0) {
									let data5 = data.pictureUrl;
									if (typeof data5 !== "string" && data5 !== null) {
										validate38.errors = [{
											instancePath: instancePath + "/pictureUrl",
											schemaPath: "#/properties/pictureUrl/type",
											keyword: "type",
											params: { type: schema33.properties.pictureUrl.type },
											message: "must be string,null"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.emailAddress !== void 0) {
										let data6 = data.emailAddress;
										if (typeof data6 !== "string" && data6 !== null) {
											validate38.errors = [{
												instancePath: instancePath + "/emailAddress",
												schemaPath: "#/properties/emailAddress/type",
												keyword: "type",
												params: { type: schema33.properties.emailAddress.type },
												message: "must be string,null"
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.emailVerified !== void 0) {
											if (typeof data.emailVerified !== "boolean") {
												validate38.errors = [{
													instancePath: instancePath + "/emailVerified",
													schemaPath: "#/properties/emailVerified/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.summaryFriendData !== void 0) {
												let data8 = data.summaryFriendData;
												if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
													validate38.errors = [{
														instancePath: instancePath + "/summaryFriendData",
														schemaPath: "SummaryFriendData/type",
														keyword: "type",
														params: { type: schema23.type },
														message: "must be object,null"
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
											if (valid0) {
												if (data.playerSessionExpiry !== void 0) {
													let data9 = data.playerSessionExpiry;
													if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
														validate38.errors = [{
															instancePath: instancePath + "/playerSessionExpiry",
															schemaPath: "#/properties/playerSessionExpiry/type",
															keyword: "type",
															params: { type: "integer" },
															message: "must be integer"
														}];
														return false;
													}
													var valid0 = true;
												} else var valid0 = true;
												if (valid0) {
													if (data.maxBundleMsgs !== void 0) {
														let data10 = data.maxBundleMsgs;
														if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
															validate38.errors = [{
																instancePath: instancePath + "/maxBundleMsgs",
																schemaPath: "#/properties/maxBundleMsgs/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														var valid0 = true;
													} else var valid0 = true;
													if (valid0) {
														if (data.maxKillCount !== void 0) {
															let data11 = data.maxKillCount;
															if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
																validate38.errors = [{
																	instancePath: instancePath + "/maxKillCount",
																	schemaPath: "#/properties/maxKillCount/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																}];
																return false;
															}
															var valid0 = true;
														} else var valid0 = true;
														if (valid0) {
															if (data.compressIfLarger !== void 0) {
																let data12 = data.compressIfLarger;
																if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																	validate38.errors = [{
																		instancePath: instancePath + "/compressIfLarger",
																		schemaPath: "#/properties/compressIfLarger/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	}];
																	return false;
																}
																var valid0 = true;
															} else var valid0 = true;
															if (valid0) {
																if (data.switchToAppId !== void 0) {
																	if (typeof data.switchToAppId !== "string") {
																		validate38.errors = [{
																			instancePath: instancePath + "/switchToAppId",
																			schemaPath: "#/properties/switchToAppId/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	var valid0 = true;
																} else var valid0 = true;
																if (valid0) {
																	if (data.abTestingId !== void 0) {
																		let data14 = data.abTestingId;
																		if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																			validate38.errors = [{
																				instancePath: instancePath + "/abTestingId",
																				schemaPath: "#/properties/abTestingId/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		var valid0 = true;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.createdAt !== void 0) {
																			let data15 = data.createdAt;
																			if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
																				validate38.errors = [{
																					instancePath: instancePath + "/createdAt",
																					schemaPath: "#/properties/createdAt/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			if (typeof data15 == "number" && isFinite(data15)) {
																				if (!formats0.validate(data15)) {
																					validate38.errors = [{
																						instancePath: instancePath + "/createdAt",
																						schemaPath: "#/properties/createdAt/format",
																						keyword: "format",
																						params: { format: "int64" },
																						message: "must match format \"int64\""
																					}];
																					return false;
																				}
																			}
																			var valid0 = true;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.lastLogin !== void 0) {
																				let data16 = data.lastLogin;
																				if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
																					validate38.errors = [{
																						instancePath: instancePath + "/lastLogin",
																						schemaPath: "#/properties/lastLogin/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				if (typeof data16 == "number" && isFinite(data16)) {
																					if (!formats0.validate(data16)) {
																						validate38.errors = [{
																							instancePath: instancePath + "/lastLogin",
																							schemaPath: "#/properties/lastLogin/format",
																							keyword: "format",
																							params: { format: "int64" },
																							message: "must match format \"int64\""
																						}];
																						return false;
																					}
																				}
																				var valid0 = true;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.previousLogin !== void 0) {
																					let data17 = data.previousLogin;
																					if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)) && data17 !== null) {
																						validate38.errors = [{
																							instancePath: instancePath + "/previousLogin",
																							schemaPath: "#/properties/previousLogin/type",
																							keyword: "type",
																							params: { type: schema33.properties.previousLogin.type },
																							message: "must be integer,null"
																						}];
																						return false;
																					}
																					if (typeof data17 == "number" && isFinite(data17)) {
																						if (!formats0.validate(data17)) {
																							validate38.errors = [{
																								instancePath: instancePath + "/previousLogin",
																								schemaPath: "#/properties/previousLogin/format",
																								keyword: "format",
																								params: { format: "int64" },
																								message: "must match format \"int64\""
																							}];
																							return false;
																						}
																					}
																					var valid0 = true;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.loginCount !== void 0) {
																						let data18 = data.loginCount;
																						if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
																							validate38.errors = [{
																								instancePath: instancePath + "/loginCount",
																								schemaPath: "#/properties/loginCount/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						var valid0 = true;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.server_time !== void 0) {
																							let data19 = data.server_time;
																							if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																								validate38.errors = [{
																									instancePath: instancePath + "/server_time",
																									schemaPath: "#/properties/server_time/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								}];
																								return false;
																							}
																							if (typeof data19 == "number" && isFinite(data19)) {
																								if (!formats0.validate(data19)) {
																									validate38.errors = [{
																										instancePath: instancePath + "/server_time",
																										schemaPath: "#/properties/server_time/format",
																										keyword: "format",
																										params: { format: "int64" },
																										message: "must match format \"int64\""
																									}];
																									return false;
																								}
																							}
																							var valid0 = true;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.languageCode !== void 0) {
																								let data20 = data.languageCode;
																								if (typeof data20 !== "string" && data20 !== null) {
																									validate38.errors = [{
																										instancePath: instancePath + "/languageCode",
																										schemaPath: "#/properties/languageCode/type",
																										keyword: "type",
																										params: { type: schema33.properties.languageCode.type },
																										message: "must be string,null"
																									}];
																									return false;
																								}
																								var valid0 = true;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.countryCode !== void 0) {
																									let data21 = data.countryCode;
																									if (typeof data21 !== "string" && data21 !== null) {
																										validate38.errors = [{
																											instancePath: instancePath + "/countryCode",
																											schemaPath: "#/properties/countryCode/type",
																											keyword: "type",
																											params: { type: schema33.properties.countryCode.type },
																											message: "must be string,null"
																										}];
																										return false;
																									}
																									var valid0 = true;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.timeZoneOffset !== void 0) {
																										let data22 = data.timeZoneOffset;
																										if (!(typeof data22 == "number" && isFinite(data22))) {
																											validate38.errors = [{
																												instancePath: instancePath + "/timeZoneOffset",
																												schemaPath: "#/properties/timeZoneOffset/type",
																												keyword: "type",
																												params: { type: "number" },
																												message: "must be number"
																											}];
																											return false;
																										}
																										var valid0 = true;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.isTester !== void 0) {
																											if (typeof data.isTester !== "boolean") {
																												validate38.errors = [{
																													instancePath: instancePath + "/isTester",
																													schemaPath: "#/properties/isTester/type",
																													keyword: "type",
																													params: { type: "boolean" },
																													message: "must be boolean"
																												}];
																												return false;
																											}
																											var valid0 = true;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.parentProfileId !== void 0) {
																												let data24 = data.parentProfileId;
																												if (typeof data24 !== "string" && data24 !== null) {
																													validate38.errors = [{
																														instancePath: instancePath + "/parentProfileId",
																														schemaPath: "#/properties/parentProfileId/type",
																														keyword: "type",
																														params: { type: schema33.properties.parentProfileId.type },
																														message: "must be string,null"
																													}];
																													return false;
																												}
																												var valid0 = true;
																											} else var valid0 = true;
																											if (valid0) {
																												if (data.experienceLevel !== void 0) {
																													let data25 = data.experienceLevel;
																													if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
																														validate38.errors = [{
																															instancePath: instancePath + "/experienceLevel",
																															schemaPath: "#/properties/experienceLevel/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														}];
																														return false;
																													}
																													var valid0 = true;
																												} else var valid0 = true;
																												if (valid0) {
																													if (data.experiencePoints !== void 0) {
																														let data26 = data.experiencePoints;
																														if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
																															validate38.errors = [{
																																instancePath: instancePath + "/experiencePoints",
																																schemaPath: "#/properties/experiencePoints/type",
																																keyword: "type",
																																params: { type: "integer" },
																																message: "must be integer"
																															}];
																															return false;
																														}
																														var valid0 = true;
																													} else var valid0 = true;
																													if (valid0) {
																														if (data.xpCapped !== void 0) {
																															if (typeof data.xpCapped !== "boolean") {
																																validate38.errors = [{
																																	instancePath: instancePath + "/xpCapped",
																																	schemaPath: "#/properties/xpCapped/type",
																																	keyword: "type",
																																	params: { type: "boolean" },
																																	message: "must be boolean"
																																}];
																																return false;
																															}
																															var valid0 = true;
																														} else var valid0 = true;
																														if (valid0) {
																															if (data.amountSpent !== void 0) {
																																let data28 = data.amountSpent;
																																if (!(typeof data28 == "number" && isFinite(data28))) {
																																	validate38.errors = [{
																																		instancePath: instancePath + "/amountSpent",
																																		schemaPath: "#/properties/amountSpent/type",
																																		keyword: "type",
																																		params: { type: "number" },
																																		message: "must be number"
																																	}];
																																	return false;
																																}
																																var valid0 = true;
																															} else var valid0 = true;
																															if (valid0) {
																																if (data.refundCount !== void 0) {
																																	let data29 = data.refundCount;
																																	if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
																																		validate38.errors = [{
																																			instancePath: instancePath + "/refundCount",
																																			schemaPath: "#/properties/refundCount/type",
																																			keyword: "type",
																																			params: { type: "integer" },
																																			message: "must be integer"
																																		}];
																																		return false;
																																	}
																																	var valid0 = true;
																																} else var valid0 = true;
																																if (valid0) {
																																	if (data.vcClaimed !== void 0) {
																																		let data30 = data.vcClaimed;
																																		if (!(typeof data30 == "number" && isFinite(data30))) {
																																			validate38.errors = [{
																																				instancePath: instancePath + "/vcClaimed",
																																				schemaPath: "#/properties/vcClaimed/type",
																																				keyword: "type",
																																				params: { type: "number" },
																																				message: "must be number"
																																			}];
																																			return false;
																																		}
																																		var valid0 = true;
																																	} else var valid0 = true;
																																	if (valid0) {
																																		if (data.vcPurchased !== void 0) {
																																			let data31 = data.vcPurchased;
																																			if (!(typeof data31 == "number" && isFinite(data31))) {
																																				validate38.errors = [{
																																					instancePath: instancePath + "/vcPurchased",
																																					schemaPath: "#/properties/vcPurchased/type",
																																					keyword: "type",
																																					params: { type: "number" },
																																					message: "must be number"
																																				}];
																																				return false;
																																			}
																																			var valid0 = true;
																																		} else var valid0 = true;
																																		if (valid0) {
																																			if (data.currency !== void 0) {
																																				let data32 = data.currency;
																																				if (data32 && typeof data32 == "object" && !Array.isArray(data32)) for (const key0 in data32) {
																																					let data33 = data32[key0];
																																					if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
																																						let missing1;
																																						if (data33.consumed === void 0 && (missing1 = "consumed") || data33.balance === void 0 && (missing1 = "balance") || data33.purchased === void 0 && (missing1 = "purchased") || data33.awarded === void 0 && (missing1 = "awarded")) {
																																							validate38.errors = [{
																																								instancePath: instancePath + "/currency/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
																																								schemaPath: "CurrencyBalance/required",
																																								keyword: "required",
																																								params: { missingProperty: missing1 },
																																								message: "must have required property '" + missing1 + "'"
																																							}];
																																							return false;
																																						} else {
																																							if (data33.consumed !== void 0) {
																																								let data34 = data33.consumed;
																																								if (!(typeof data34 == "number" && isFinite(data34))) {
																																									validate38.errors = [{
																																										instancePath: instancePath + "/currency/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/consumed",
																																										schemaPath: "CurrencyBalance/properties/consumed/type",
																																										keyword: "type",
																																										params: { type: "number" },
																																										message: "must be number"
																																									}];
																																									return false;
																																								}
																																								var valid4 = true;
																																							} else var valid4 = true;
																																							if (valid4) {
																																								if (data33.balance !== void 0) {
																																									let data35 = data33.balance;
																																									if (!(typeof data35 == "number" && isFinite(data35))) {
																																										validate38.errors = [{
																																											instancePath: instancePath + "/currency/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/balance",
																																											schemaPath: "CurrencyBalance/properties/balance/type",
																																											keyword: "type",
																																											params: { type: "number" },
																																											message: "must be number"
																																										}];
																																										return false;
																																									}
																																									var valid4 = true;
																																								} else var valid4 = true;
																																								if (valid4) {
																																									if (data33.purchased !== void 0) {
																																										let data36 = data33.purchased;
																																										if (!(typeof data36 == "number" && isFinite(data36))) {
																																											validate38.errors = [{
																																												instancePath: instancePath + "/currency/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/purchased",
																																												schemaPath: "CurrencyBalance/properties/purchased/type",
																																												keyword: "type",
																																												params: { type: "number" },
																																												message: "must be number"
																																											}];
																																											return false;
																																										}
																																										var valid4 = true;
																																									} else var valid4 = true;
																																									if (valid4) {
																																										if (data33.awarded !== void 0) {
																																											let data37 = data33.awarded;
																																											if (!(typeof data37 == "number" && isFinite(data37))) {
																																												validate38.errors = [{
																																													instancePath: instancePath + "/currency/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/awarded",
																																													schemaPath: "CurrencyBalance/properties/awarded/type",
																																													keyword: "type",
																																													params: { type: "number" },
																																													message: "must be number"
																																												}];
																																												return false;
																																											}
																																											var valid4 = true;
																																										} else var valid4 = true;
																																										if (valid4) {
																																											if (data33.revoked !== void 0) {
																																												let data38 = data33.revoked;
																																												if (!(typeof data38 == "number" && isFinite(data38))) {
																																													validate38.errors = [{
																																														instancePath: instancePath + "/currency/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/revoked",
																																														schemaPath: "CurrencyBalance/properties/revoked/type",
																																														keyword: "type",
																																														params: { type: "number" },
																																														message: "must be number"
																																													}];
																																													return false;
																																												}
																																												var valid4 = true;
																																											} else var valid4 = true;
																																										}
																																									}
																																								}
																																							}
																																						}
																																					} else {
																																						validate38.errors = [{
																																							instancePath: instancePath + "/currency/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
																																							schemaPath: "CurrencyBalance/type",
																																							keyword: "type",
																																							params: { type: "object" },
																																							message: "must be object"
																																						}];
																																						return false;
																																					}
																																				}
																																				else {
																																					validate38.errors = [{
																																						instancePath: instancePath + "/currency",
																																						schemaPath: "#/properties/currency/type",
																																						keyword: "type",
																																						params: { type: "object" },
																																						message: "must be object"
																																					}];
																																					return false;
																																				}
																																				var valid0 = true;
																																			} else var valid0 = true;
																																			if (valid0) {
																																				if (data.statistics !== void 0) {
																																					let data39 = data.statistics;
																																					if (data39 && typeof data39 == "object" && !Array.isArray(data39)) for (const key1 in data39) {
																																						let data40 = data39[key1];
																																						if (!(typeof data40 == "number" && isFinite(data40))) {
																																							validate38.errors = [{
																																								instancePath: instancePath + "/statistics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																																								schemaPath: "#/properties/statistics/additionalProperties/type",
																																								keyword: "type",
																																								params: { type: "number" },
																																								message: "must be number"
																																							}];
																																							return false;
																																						}
																																					}
																																					else {
																																						validate38.errors = [{
																																							instancePath: instancePath + "/statistics",
																																							schemaPath: "#/properties/statistics/type",
																																							keyword: "type",
																																							params: { type: "object" },
																																							message: "must be object"
																																						}];
																																						return false;
																																					}
																																					var valid0 = true;
																																				} else var valid0 = true;
																																				if (valid0) {
																																					if (data.rewards !== void 0) {
																																						let data41 = data.rewards;
																																						if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
																																							let missing2;
																																							if (data41.rewardDetails === void 0 && (missing2 = "rewardDetails") || data41.currency === void 0 && (missing2 = "currency") || data41.rewards === void 0 && (missing2 = "rewards")) {
																																								validate38.errors = [{
																																									instancePath: instancePath + "/rewards",
																																									schemaPath: "#/properties/rewards/required",
																																									keyword: "required",
																																									params: { missingProperty: missing2 },
																																									message: "must have required property '" + missing2 + "'"
																																								}];
																																								return false;
																																							} else {
																																								if (data41.rewardDetails !== void 0) {
																																									let data42 = data41.rewardDetails;
																																									if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {} else {
																																										validate38.errors = [{
																																											instancePath: instancePath + "/rewards/rewardDetails",
																																											schemaPath: "#/properties/rewards/properties/rewardDetails/type",
																																											keyword: "type",
																																											params: { type: "object" },
																																											message: "must be object"
																																										}];
																																										return false;
																																									}
																																									var valid6 = true;
																																								} else var valid6 = true;
																																								if (valid6) {
																																									if (data41.currency !== void 0) {
																																										let data43 = data41.currency;
																																										if (data43 && typeof data43 == "object" && !Array.isArray(data43)) for (const key2 in data43) {
																																											let data44 = data43[key2];
																																											if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
																																												let missing3;
																																												if (data44.consumed === void 0 && (missing3 = "consumed") || data44.balance === void 0 && (missing3 = "balance") || data44.purchased === void 0 && (missing3 = "purchased") || data44.awarded === void 0 && (missing3 = "awarded")) {
																																													validate38.errors = [{
																																														instancePath: instancePath + "/rewards/currency/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																																														schemaPath: "CurrencyBalance/required",
																																														keyword: "required",
																																														params: { missingProperty: missing3 },
																																														message: "must have required property '" + missing3 + "'"
																																													}];
																																													return false;
																																												} else {
																																													if (data44.consumed !== void 0) {
																																														let data45 = data44.consumed;
																																														if (!(typeof data45 == "number" && isFinite(data45))) {
																																															validate38.errors = [{
																																																instancePath: instancePath + "/rewards/currency/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/consumed",
																																																schemaPath: "CurrencyBalance/properties/consumed/type",
																																																keyword: "type",
																																																params: { type: "number" },
																																																message: "must be number"
																																															}];
																																															return false;
																																														}
																																														var valid9 = true;
																																													} else var valid9 = true;
																																													if (valid9) {
																																														if (data44.balance !== void 0) {
																																															let data46 = data44.balance;
																																															if (!(typeof data46 == "number" && isFinite(data46))) {
																																																validate38.errors = [{
																																																	instancePath: instancePath + "/rewards/currency/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/balance",
																																																	schemaPath: "CurrencyBalance/properties/balance/type",
																																																	keyword: "type",
																																																	params: { type: "number" },
																																																	message: "must be number"
																																																}];
																																																return false;
																																															}
																																															var valid9 = true;
																																														} else var valid9 = true;
																																														if (valid9) {
																																															if (data44.purchased !== void 0) {
																																																let data47 = data44.purchased;
																																																if (!(typeof data47 == "number" && isFinite(data47))) {
																																																	validate38.errors = [{
																																																		instancePath: instancePath + "/rewards/currency/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/purchased",
																																																		schemaPath: "CurrencyBalance/properties/purchased/type",
																																																		keyword: "type",
																																																		params: { type: "number" },
																																																		message: "must be number"
																																																	}];
																																																	return false;
																																																}
																																																var valid9 = true;
																																															} else var valid9 = true;
																																															if (valid9) {
																																																if (data44.awarded !== void 0) {
																																																	let data48 = data44.awarded;
																																																	if (!(typeof data48 == "number" && isFinite(data48))) {
																																																		validate38.errors = [{
																																																			instancePath: instancePath + "/rewards/currency/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/awarded",
																																																			schemaPath: "CurrencyBalance/properties/awarded/type",
																																																			keyword: "type",
																																																			params: { type: "number" },
																																																			message: "must be number"
																																																		}];
																																																		return false;
																																																	}
																																																	var valid9 = true;
																																																} else var valid9 = true;
																																																if (valid9) {
																																																	if (data44.revoked !== void 0) {
																																																		let data49 = data44.revoked;
																																																		if (!(typeof data49 == "number" && isFinite(data49))) {
																																																			validate38.errors = [{
																																																				instancePath: instancePath + "/rewards/currency/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/revoked",
																																																				schemaPath: "CurrencyBalance/properties/revoked/type",
																																																				keyword: "type",
																																																				params: { type: "number" },
																																																				message: "must be number"
																																																			}];
																																																			return false;
																																																		}
																																																		var valid9 = true;
																																																	} else var valid9 = true;
																																																}
																																															}
																																														}
																																													}
																																												}
																																											} else {
																																												validate38.errors = [{
																																													instancePath: instancePath + "/rewards/currency/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
																																													schemaPath: "CurrencyBalance/type",
																																													keyword: "type",
																																													params: { type: "object" },
																																													message: "must be object"
																																												}];
																																												return false;
																																											}
																																										}
																																										else {
																																											validate38.errors = [{
																																												instancePath: instancePath + "/rewards/currency",
																																												schemaPath: "#/properties/rewards/properties/currency/type",
																																												keyword: "type",
																																												params: { type: "object" },
																																												message: "must be object"
																																											}];
																																											return false;
																																										}
																																										var valid6 = true;
																																									} else var valid6 = true;
																																									if (valid6) {
																																										if (data41.rewards !== void 0) {
																																											let data50 = data41.rewards;
																																											if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {} else {
																																												validate38.errors = [{
																																													instancePath: instancePath + "/rewards/rewards",
																																													schemaPath: "#/properties/rewards/properties/rewards/type",
																																													keyword: "type",
																																													params: { type: "object" },
																																													message: "must be object"
																																												}];
																																												return false;
																																											}
																																											var valid6 = true;
																																										} else var valid6 = true;
																																									}
																																								}
																																							}
																																						} else {
																																							validate38.errors = [{
																																								instancePath: instancePath + "/rewards",
																																								schemaPath: "#/properties/rewards/type",
																																								keyword: "type",
																																								params: { type: "object" },
																																								message: "must be object"
																																							}];
																																							return false;
																																						}
																																						var valid0 = true;
																																					} else var valid0 = true;
																																					if (valid0) {
																																						if (data.incoming_events !== void 0) {
																																							let data51 = data.incoming_events;
																																							if (Array.isArray(data51)) {
																																								const len0 = data51.length;
																																								for (let i0 = 0; i0 < len0; i0++) {
																																									let data52 = data51[i0];
																																									if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {} else {
																																										validate38.errors = [{
																																											instancePath: instancePath + "/incoming_events/" + i0,
																																											schemaPath: "#/properties/incoming_events/items/type",
																																											keyword: "type",
																																											params: { type: "object" },
																																											message: "must be object"
																																										}];
																																										return false;
																																									}
																																								}
																																							} else {
																																								validate38.errors = [{
																																									instancePath: instancePath + "/incoming_events",
																																									schemaPath: "#/properties/incoming_events/type",
																																									keyword: "type",
																																									params: { type: "array" },
																																									message: "must be array"
																																								}];
																																								return false;
																																							}
																																							var valid0 = true;
																																						} else var valid0 = true;
																																						if (valid0) {
																																							if (data.sent_events !== void 0) {
																																								let data53 = data.sent_events;
																																								if (Array.isArray(data53)) {
																																									const len1 = data53.length;
																																									for (let i1 = 0; i1 < len1; i1++) {
																																										let data54 = data53[i1];
																																										if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {} else {
																																											validate38.errors = [{
																																												instancePath: instancePath + "/sent_events/" + i1,
																																												schemaPath: "#/properties/sent_events/items/type",
																																												keyword: "type",
																																												params: { type: "object" },
																																												message: "must be object"
																																											}];
																																											return false;
																																										}
																																									}
																																								} else {
																																									validate38.errors = [{
																																										instancePath: instancePath + "/sent_events",
																																										schemaPath: "#/properties/sent_events/type",
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
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
				validate37.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate37.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (200 !== data0) {
						validate37.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/const",
							keyword: "const",
							params: { allowedValue: 200 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						const _errs3 = errors;
						if (!validate38(data.data, {
							instancePath: instancePath + "/data",
							parentData: data,
							parentDataProperty: "data",
							rootData
						})) {
							vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
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
	}
	validate37.errors = vErrors;
	return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate41.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate41.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate41.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					let data1 = data.data;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						let missing1;
						if (data1.playerName === void 0 && (missing1 = "playerName")) {
							validate41.errors = [{
								instancePath: instancePath + "/data",
								schemaPath: "PlayerName/required",
								keyword: "required",
								params: { missingProperty: missing1 },
								message: "must have required property '" + missing1 + "'"
							}];
							return false;
						} else if (data1.playerName !== void 0) {
							if (typeof data1.playerName !== "string") {
								validate41.errors = [{
									instancePath: instancePath + "/data/playerName",
									schemaPath: "PlayerName/properties/playerName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
					} else {
						validate41.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "PlayerName/type",
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
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate43.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate43.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate43.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					let data1 = data.data;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						let missing1;
						if (data1.playerPictureUrl === void 0 && (missing1 = "playerPictureUrl")) {
							validate43.errors = [{
								instancePath: instancePath + "/data",
								schemaPath: "PlayerPictureUrl/required",
								keyword: "required",
								params: { missingProperty: missing1 },
								message: "must have required property '" + missing1 + "'"
							}];
							return false;
						} else if (data1.playerPictureUrl !== void 0) {
							if (typeof data1.playerPictureUrl !== "string") {
								validate43.errors = [{
									instancePath: instancePath + "/data/playerPictureUrl",
									schemaPath: "PlayerPictureUrl/properties/playerPictureUrl/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
					} else {
						validate43.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "PlayerPictureUrl/type",
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
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.endpoints === void 0 && (missing0 = "endpoints") || data.auth === void 0 && (missing0 = "auth")) {
			validate46.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.endpoints !== void 0) {
				let data0 = data.endpoints;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
							let missing1;
							if (data1.protocol === void 0 && (missing1 = "protocol") || data1.host === void 0 && (missing1 = "host") || data1.port === void 0 && (missing1 = "port") || data1.ssl === void 0 && (missing1 = "ssl")) {
								validate46.errors = [{
									instancePath: instancePath + "/endpoints/" + i0,
									schemaPath: "RttEndpoint/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}];
								return false;
							} else {
								if (data1.protocol !== void 0) {
									if (typeof data1.protocol !== "string") {
										validate46.errors = [{
											instancePath: instancePath + "/endpoints/" + i0 + "/protocol",
											schemaPath: "RttEndpoint/properties/protocol/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid3 = true;
								} else var valid3 = true;
								if (valid3) {
									if (data1.host !== void 0) {
										if (typeof data1.host !== "string") {
											validate46.errors = [{
												instancePath: instancePath + "/endpoints/" + i0 + "/host",
												schemaPath: "RttEndpoint/properties/host/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid3 = true;
									} else var valid3 = true;
									if (valid3) {
										if (data1.port !== void 0) {
											let data4 = data1.port;
											if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
												validate46.errors = [{
													instancePath: instancePath + "/endpoints/" + i0 + "/port",
													schemaPath: "RttEndpoint/properties/port/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											var valid3 = true;
										} else var valid3 = true;
										if (valid3) {
											if (data1.ssl !== void 0) {
												if (typeof data1.ssl !== "boolean") {
													validate46.errors = [{
														instancePath: instancePath + "/endpoints/" + i0 + "/ssl",
														schemaPath: "RttEndpoint/properties/ssl/type",
														keyword: "type",
														params: { type: "boolean" },
														message: "must be boolean"
													}];
													return false;
												}
												var valid3 = true;
											} else var valid3 = true;
											if (valid3) {
												if (data1.ca !== void 0) {
													if (typeof data1.ca !== "string") {
														validate46.errors = [{
															instancePath: instancePath + "/endpoints/" + i0 + "/ca",
															schemaPath: "RttEndpoint/properties/ca/type",
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
								}
							}
						} else {
							validate46.errors = [{
								instancePath: instancePath + "/endpoints/" + i0,
								schemaPath: "RttEndpoint/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
				} else {
					validate46.errors = [{
						instancePath: instancePath + "/endpoints",
						schemaPath: "#/properties/endpoints/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.auth !== void 0) {
					let data7 = data.auth;
					if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
						let missing2;
						if (data7["X-APPID"] === void 0 && (missing2 = "X-APPID") || data7["X-RTT-SECRET"] === void 0 && (missing2 = "X-RTT-SECRET")) {
							validate46.errors = [{
								instancePath: instancePath + "/auth",
								schemaPath: "RttAuth/required",
								keyword: "required",
								params: { missingProperty: missing2 },
								message: "must have required property '" + missing2 + "'"
							}];
							return false;
						} else {
							if (data7["X-APPID"] !== void 0) {
								if (typeof data7["X-APPID"] !== "string") {
									validate46.errors = [{
										instancePath: instancePath + "/auth/X-APPID",
										schemaPath: "RttAuth/properties/X-APPID/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid5 = true;
							} else var valid5 = true;
							if (valid5) {
								if (data7["X-RTT-SECRET"] !== void 0) {
									if (typeof data7["X-RTT-SECRET"] !== "string") {
										validate46.errors = [{
											instancePath: instancePath + "/auth/X-RTT-SECRET",
											schemaPath: "RttAuth/properties/X-RTT-SECRET/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid5 = true;
								} else var valid5 = true;
							}
						}
					} else {
						validate46.errors = [{
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
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
				validate45.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate45.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (200 !== data0) {
						validate45.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/const",
							keyword: "const",
							params: { allowedValue: 200 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						const _errs3 = errors;
						if (!validate46(data.data, {
							instancePath: instancePath + "/data",
							parentData: data,
							parentDataProperty: "data",
							rootData
						})) {
							vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
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
const schema51 = {
	"type": "object",
	"required": [
		"playerId",
		"name",
		"pictureUrl",
		"friendPlatforms",
		"externalData"
	],
	"properties": {
		"playerId": { "type": "string" },
		"name": { "type": ["string", "null"] },
		"pictureUrl": { "type": ["string", "null"] },
		"friendPlatforms": {
			"type": "array",
			"items": { "type": "string" }
		},
		"externalData": { "$ref": "ExternalData" },
		"summaryFriendData": { "$ref": "SummaryFriendData" }
	}
};
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.playerId === void 0 && (missing0 = "playerId") || data.name === void 0 && (missing0 = "name") || data.pictureUrl === void 0 && (missing0 = "pictureUrl") || data.friendPlatforms === void 0 && (missing0 = "friendPlatforms") || data.externalData === void 0 && (missing0 = "externalData")) {
			validate51.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.playerId !== void 0) {
				if (typeof data.playerId !== "string") {
					validate51.errors = [{
						instancePath: instancePath + "/playerId",
						schemaPath: "#/properties/playerId/type",
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
					let data1 = data.name;
					if (typeof data1 !== "string" && data1 !== null) {
						validate51.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: schema51.properties.name.type },
							message: "must be string,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.pictureUrl !== void 0) {
						let data2 = data.pictureUrl;
						if (typeof data2 !== "string" && data2 !== null) {
							validate51.errors = [{
								instancePath: instancePath + "/pictureUrl",
								schemaPath: "#/properties/pictureUrl/type",
								keyword: "type",
								params: { type: schema51.properties.pictureUrl.type },
								message: "must be string,null"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.friendPlatforms !== void 0) {
							let data3 = data.friendPlatforms;
							if (Array.isArray(data3)) {
								const len0 = data3.length;
								for (let i0 = 0; i0 < len0; i0++) if (typeof data3[i0] !== "string") {
									validate51.errors = [{
										instancePath: instancePath + "/friendPlatforms/" + i0,
										schemaPath: "#/properties/friendPlatforms/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							} else {
								validate51.errors = [{
									instancePath: instancePath + "/friendPlatforms",
									schemaPath: "#/properties/friendPlatforms/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.externalData !== void 0) {
								let data5 = data.externalData;
								if (data5 && typeof data5 == "object" && !Array.isArray(data5)) for (const key0 in data5) {
									let data6 = data5[key0];
									if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {} else {
										validate51.errors = [{
											instancePath: instancePath + "/externalData/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "ExternalData/additionalProperties/type",
											keyword: "type",
											params: { type: "object" },
											message: "must be object"
										}];
										return false;
									}
								}
								else {
									validate51.errors = [{
										instancePath: instancePath + "/externalData",
										schemaPath: "ExternalData/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.summaryFriendData !== void 0) {
									let data7 = data.summaryFriendData;
									if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
										validate51.errors = [{
											instancePath: instancePath + "/summaryFriendData",
											schemaPath: "SummaryFriendData/type",
											keyword: "type",
											params: { type: schema23.type },
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
			if (data.friends === void 0 && (missing0 = "friends") || data.server_time === void 0 && (missing0 = "server_time")) {
				validate50.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.friends !== void 0) {
					let data0 = data.friends;
					const _errs1 = errors;
					if (errors === _errs1) {
						if (Array.isArray(data0)) {
							const len0 = data0.length;
							for (let i0 = 0; i0 < len0; i0++) {
								const _errs3 = errors;
								if (!validate51(data0[i0], {
									instancePath: instancePath + "/friends/" + i0,
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
								instancePath: instancePath + "/friends",
								schemaPath: "#/properties/friends/type",
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
					if (data.server_time !== void 0) {
						let data2 = data.server_time;
						const _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate50.errors = [{
								instancePath: instancePath + "/server_time",
								schemaPath: "#/properties/server_time/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (errors === _errs4) {
							if (typeof data2 == "number" && isFinite(data2)) {
								if (!formats0.validate(data2)) {
									validate50.errors = [{
										instancePath: instancePath + "/server_time",
										schemaPath: "#/properties/server_time/format",
										keyword: "format",
										params: { format: "int64" },
										message: "must match format \"int64\""
									}];
									return false;
								}
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
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
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
				validate49.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate49.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (200 !== data0) {
						validate49.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/const",
							keyword: "const",
							params: { allowedValue: 200 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						const _errs3 = errors;
						if (!validate50(data.data, {
							instancePath: instancePath + "/data",
							parentData: data,
							parentDataProperty: "data",
							rootData
						})) {
							vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
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
	}
	validate49.errors = vErrors;
	return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.onlineStatus === void 0 && (missing0 = "onlineStatus")) {
			validate56.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else if (data.onlineStatus !== void 0) {
			let data0 = data.onlineStatus;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						let missing1;
						if (data1.profileId === void 0 && (missing1 = "profileId") || data1.isOnline === void 0 && (missing1 = "isOnline") || data1.userValid === void 0 && (missing1 = "userValid")) {
							validate56.errors = [{
								instancePath: instancePath + "/onlineStatus/" + i0,
								schemaPath: "OnlineStatus/required",
								keyword: "required",
								params: { missingProperty: missing1 },
								message: "must have required property '" + missing1 + "'"
							}];
							return false;
						} else {
							if (data1.profileId !== void 0) {
								if (typeof data1.profileId !== "string") {
									validate56.errors = [{
										instancePath: instancePath + "/onlineStatus/" + i0 + "/profileId",
										schemaPath: "OnlineStatus/properties/profileId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid3 = true;
							} else var valid3 = true;
							if (valid3) {
								if (data1.isOnline !== void 0) {
									if (typeof data1.isOnline !== "boolean") {
										validate56.errors = [{
											instancePath: instancePath + "/onlineStatus/" + i0 + "/isOnline",
											schemaPath: "OnlineStatus/properties/isOnline/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid3 = true;
								} else var valid3 = true;
								if (valid3) {
									if (data1.userValid !== void 0) {
										if (typeof data1.userValid !== "boolean") {
											validate56.errors = [{
												instancePath: instancePath + "/onlineStatus/" + i0 + "/userValid",
												schemaPath: "OnlineStatus/properties/userValid/type",
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
						}
					} else {
						validate56.errors = [{
							instancePath: instancePath + "/onlineStatus/" + i0,
							schemaPath: "OnlineStatus/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						}];
						return false;
					}
				}
			} else {
				validate56.errors = [{
					instancePath: instancePath + "/onlineStatus",
					schemaPath: "#/properties/onlineStatus/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}];
				return false;
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
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
				validate55.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate55.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (200 !== data0) {
						validate55.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/const",
							keyword: "const",
							params: { allowedValue: 200 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						const _errs3 = errors;
						if (!validate56(data.data, {
							instancePath: instancePath + "/data",
							parentData: data,
							parentDataProperty: "data",
							rootData
						})) {
							vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
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
	}
	validate55.errors = vErrors;
	return errors === 0;
}
const schema58 = {
	"type": "object",
	"required": [
		"playerId",
		"name",
		"pictureUrl",
		"externalData",
		"server_time"
	],
	"properties": {
		"playerId": { "type": "string" },
		"name": { "type": ["string", "null"] },
		"pictureUrl": { "type": ["string", "null"] },
		"externalData": { "$ref": "ExternalData" },
		"summaryFriendData": { "$ref": "SummaryFriendData" },
		"server_time": {
			"type": "integer",
			"format": "int64"
		}
	}
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.playerId === void 0 && (missing0 = "playerId") || data.name === void 0 && (missing0 = "name") || data.pictureUrl === void 0 && (missing0 = "pictureUrl") || data.externalData === void 0 && (missing0 = "externalData") || data.server_time === void 0 && (missing0 = "server_time")) {
			validate60.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.playerId !== void 0) {
				if (typeof data.playerId !== "string") {
					validate60.errors = [{
						instancePath: instancePath + "/playerId",
						schemaPath: "#/properties/playerId/type",
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
					let data1 = data.name;
					if (typeof data1 !== "string" && data1 !== null) {
						validate60.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: schema58.properties.name.type },
							message: "must be string,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.pictureUrl !== void 0) {
						let data2 = data.pictureUrl;
						if (typeof data2 !== "string" && data2 !== null) {
							validate60.errors = [{
								instancePath: instancePath + "/pictureUrl",
								schemaPath: "#/properties/pictureUrl/type",
								keyword: "type",
								params: { type: schema58.properties.pictureUrl.type },
								message: "must be string,null"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.externalData !== void 0) {
							let data3 = data.externalData;
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) for (const key0 in data3) {
								let data4 = data3[key0];
								if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {} else {
									validate60.errors = [{
										instancePath: instancePath + "/externalData/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "ExternalData/additionalProperties/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
							}
							else {
								validate60.errors = [{
									instancePath: instancePath + "/externalData",
									schemaPath: "ExternalData/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.summaryFriendData !== void 0) {
								let data5 = data.summaryFriendData;
								if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
									validate60.errors = [{
										instancePath: instancePath + "/summaryFriendData",
										schemaPath: "SummaryFriendData/type",
										keyword: "type",
										params: { type: schema23.type },
										message: "must be object,null"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.server_time !== void 0) {
									let data6 = data.server_time;
									if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
										validate60.errors = [{
											instancePath: instancePath + "/server_time",
											schemaPath: "#/properties/server_time/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (typeof data6 == "number" && isFinite(data6)) {
										if (!formats0.validate(data6)) {
											validate60.errors = [{
												instancePath: instancePath + "/server_time",
												schemaPath: "#/properties/server_time/format",
												keyword: "format",
												params: { format: "int64" },
												message: "must match format \"int64\""
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
		}
	} else {
		validate60.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate60.errors = vErrors;
	return true;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
				validate59.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate59.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (200 !== data0) {
						validate59.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/const",
							keyword: "const",
							params: { allowedValue: 200 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						const _errs3 = errors;
						if (!validate60(data.data, {
							instancePath: instancePath + "/data",
							parentData: data,
							parentDataProperty: "data",
							rootData
						})) {
							vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
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
const schema62 = {
	"type": "object",
	"required": [
		"gameId",
		"groupId",
		"ownerId",
		"name",
		"groupType",
		"createdAt",
		"updatedAt",
		"members",
		"pendingMembers",
		"version",
		"isOpenGroup",
		"defaultMemberAttributes",
		"memberCount",
		"invitedPendingMemberCount",
		"requestingPendingMemberCount",
		"acl"
	],
	"properties": {
		"gameId": { "type": "string" },
		"groupId": { "type": "string" },
		"ownerId": { "type": "string" },
		"name": { "type": ["string", "null"] },
		"groupType": { "type": "string" },
		"createdAt": {
			"type": "integer",
			"format": "int64"
		},
		"updatedAt": {
			"type": "integer",
			"format": "int64"
		},
		"members": {
			"type": "object",
			"additionalProperties": { "$ref": "GroupMembership" }
		},
		"pendingMembers": {
			"type": "object",
			"additionalProperties": {
				"type": "object",
				"additionalProperties": true
			}
		},
		"version": { "type": "integer" },
		"data": {
			"type": "object",
			"additionalProperties": true
		},
		"summaryData": {
			"type": "object",
			"additionalProperties": true
		},
		"isOpenGroup": { "type": "boolean" },
		"defaultMemberAttributes": {
			"type": "object",
			"additionalProperties": true
		},
		"memberCount": { "type": "integer" },
		"invitedPendingMemberCount": { "type": "integer" },
		"requestingPendingMemberCount": { "type": "integer" },
		"acl": { "$ref": "GroupAcl" }
	}
};
const schema65 = {
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
const schema64 = {
	"type": "string",
	"enum": [
		"OWNER",
		"ADMIN",
		"MEMBER"
	]
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.role === void 0 && (missing0 = "role") || data.attributes === void 0 && (missing0 = "attributes")) {
			validate65.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.role !== void 0) {
				let data0 = data.role;
				if (typeof data0 !== "string") {
					validate65.errors = [{
						instancePath: instancePath + "/role",
						schemaPath: "GroupRole/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				if (!(data0 === "OWNER" || data0 === "ADMIN" || data0 === "MEMBER")) {
					validate65.errors = [{
						instancePath: instancePath + "/role",
						schemaPath: "GroupRole/enum",
						keyword: "enum",
						params: { allowedValues: schema64.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.attributes !== void 0) {
					let data1 = data.attributes;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {} else {
						validate65.errors = [{
							instancePath: instancePath + "/attributes",
							schemaPath: "#/properties/attributes/type",
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
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.gameId === void 0 && (missing0 = "gameId") || data.groupId === void 0 && (missing0 = "groupId") || data.ownerId === void 0 && (missing0 = "ownerId") || data.name === void 0 && (missing0 = "name") || data.groupType === void 0 && (missing0 = "groupType") || data.createdAt === void 0 && (missing0 = "createdAt") || data.updatedAt === void 0 && (missing0 = "updatedAt") || data.members === void 0 && (missing0 = "members") || data.pendingMembers === void 0 && (missing0 = "pendingMembers") || data.version === void 0 && (missing0 = "version") || data.isOpenGroup === void 0 && (missing0 = "isOpenGroup") || data.defaultMemberAttributes === void 0 && (missing0 = "defaultMemberAttributes") || data.memberCount === void 0 && (missing0 = "memberCount") || data.invitedPendingMemberCount === void 0 && (missing0 = "invitedPendingMemberCount") || data.requestingPendingMemberCount === void 0 && (missing0 = "requestingPendingMemberCount") || data.acl === void 0 && (missing0 = "acl")) {
				validate64.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				if (data.gameId !== void 0) {
					const _errs1 = errors;
					if (typeof data.gameId !== "string") {
						validate64.errors = [{
							instancePath: instancePath + "/gameId",
							schemaPath: "#/properties/gameId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.groupId !== void 0) {
						const _errs3 = errors;
						if (typeof data.groupId !== "string") {
							validate64.errors = [{
								instancePath: instancePath + "/groupId",
								schemaPath: "#/properties/groupId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.ownerId !== void 0) {
							const _errs5 = errors;
							if (typeof data.ownerId !== "string") {
								validate64.errors = [{
									instancePath: instancePath + "/ownerId",
									schemaPath: "#/properties/ownerId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.name !== void 0) {
								let data3 = data.name;
								const _errs7 = errors;
								if (typeof data3 !== "string" && data3 !== null) {
									validate64.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: schema62.properties.name.type },
										message: "must be string,null"
									}];
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.groupType !== void 0) {
									const _errs9 = errors;
									if (typeof data.groupType !== "string") {
										validate64.errors = [{
											instancePath: instancePath + "/groupType",
											schemaPath: "#/properties/groupType/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.createdAt !== void 0) {
										let data5 = data.createdAt;
										const _errs11 = errors;
										if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
											validate64.errors = [{
												instancePath: instancePath + "/createdAt",
												schemaPath: "#/properties/createdAt/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs11) {
											if (typeof data5 == "number" && isFinite(data5)) {
												if (!formats0.validate(data5)) {
													validate64.errors = [{
														instancePath: instancePath + "/createdAt",
														schemaPath: "#/properties/createdAt/format",
														keyword: "format",
														params: { format: "int64" },
														message: "must match format \"int64\""
													}];
													return false;
												}
											}
										}
										var valid0 = _errs11 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.updatedAt !== void 0) {
											let data6 = data.updatedAt;
											const _errs13 = errors;
											if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
												validate64.errors = [{
													instancePath: instancePath + "/updatedAt",
													schemaPath: "#/properties/updatedAt/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (errors === _errs13) {
												if (typeof data6 == "number" && isFinite(data6)) {
													if (!formats0.validate(data6)) {
														validate64.errors = [{
															instancePath: instancePath + "/updatedAt",
															schemaPath: "#/properties/updatedAt/format",
															keyword: "format",
															params: { format: "int64" },
															message: "must match format \"int64\""
														}];
														return false;
													}
												}
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.members !== void 0) {
												let data7 = data.members;
												const _errs15 = errors;
												if (errors === _errs15) {
													if (data7 && typeof data7 == "object" && !Array.isArray(data7)) for (const key0 in data7) {
														const _errs18 = errors;
														if (!validate65(data7[key0], {
															instancePath: instancePath + "/members/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
															parentData: data7,
															parentDataProperty: key0,
															rootData
														})) {
															vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
															errors = vErrors.length;
														}
														if (!(_errs18 === errors)) break;
													}
													else {
														validate64.errors = [{
															instancePath: instancePath + "/members",
															schemaPath: "#/properties/members/type",
															keyword: "type",
															params: { type: "object" },
															message: "must be object"
														}];
														return false;
													}
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.pendingMembers !== void 0) {
													let data9 = data.pendingMembers;
													const _errs19 = errors;
													if (errors === _errs19) {
														if (data9 && typeof data9 == "object" && !Array.isArray(data9)) for (const key1 in data9) {
															let data10 = data9[key1];
															const _errs22 = errors;
															if (errors === _errs22) {
																if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {} else {
																	validate64.errors = [{
																		instancePath: instancePath + "/pendingMembers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
																		schemaPath: "#/properties/pendingMembers/additionalProperties/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															if (!(_errs22 === errors)) break;
														}
														else {
															validate64.errors = [{
																instancePath: instancePath + "/pendingMembers",
																schemaPath: "#/properties/pendingMembers/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object"
															}];
															return false;
														}
													}
													var valid0 = _errs19 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.version !== void 0) {
														let data11 = data.version;
														const _errs25 = errors;
														if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
															validate64.errors = [{
																instancePath: instancePath + "/version",
																schemaPath: "#/properties/version/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														var valid0 = _errs25 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.data !== void 0) {
															let data12 = data.data;
															const _errs27 = errors;
															if (errors === _errs27) {
																if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {} else {
																	validate64.errors = [{
																		instancePath: instancePath + "/data",
																		schemaPath: "#/properties/data/type",
																		keyword: "type",
																		params: { type: "object" },
																		message: "must be object"
																	}];
																	return false;
																}
															}
															var valid0 = _errs27 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.summaryData !== void 0) {
																let data13 = data.summaryData;
																const _errs30 = errors;
																if (errors === _errs30) {
																	if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {} else {
																		validate64.errors = [{
																			instancePath: instancePath + "/summaryData",
																			schemaPath: "#/properties/summaryData/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs30 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.isOpenGroup !== void 0) {
																	const _errs33 = errors;
																	if (typeof data.isOpenGroup !== "boolean") {
																		validate64.errors = [{
																			instancePath: instancePath + "/isOpenGroup",
																			schemaPath: "#/properties/isOpenGroup/type",
																			keyword: "type",
																			params: { type: "boolean" },
																			message: "must be boolean"
																		}];
																		return false;
																	}
																	var valid0 = _errs33 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.defaultMemberAttributes !== void 0) {
																		let data15 = data.defaultMemberAttributes;
																		const _errs35 = errors;
																		if (errors === _errs35) {
																			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {} else {
																				validate64.errors = [{
																					instancePath: instancePath + "/defaultMemberAttributes",
																					schemaPath: "#/properties/defaultMemberAttributes/type",
																					keyword: "type",
																					params: { type: "object" },
																					message: "must be object"
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs35 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.memberCount !== void 0) {
																			let data16 = data.memberCount;
																			const _errs38 = errors;
																			if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
																				validate64.errors = [{
																					instancePath: instancePath + "/memberCount",
																					schemaPath: "#/properties/memberCount/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			var valid0 = _errs38 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.invitedPendingMemberCount !== void 0) {
																				let data17 = data.invitedPendingMemberCount;
																				const _errs40 = errors;
																				if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
																					validate64.errors = [{
																						instancePath: instancePath + "/invitedPendingMemberCount",
																						schemaPath: "#/properties/invitedPendingMemberCount/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				var valid0 = _errs40 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.requestingPendingMemberCount !== void 0) {
																					let data18 = data.requestingPendingMemberCount;
																					const _errs42 = errors;
																					if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
																						validate64.errors = [{
																							instancePath: instancePath + "/requestingPendingMemberCount",
																							schemaPath: "#/properties/requestingPendingMemberCount/type",
																							keyword: "type",
																							params: { type: "integer" },
																							message: "must be integer"
																						}];
																						return false;
																					}
																					var valid0 = _errs42 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.acl !== void 0) {
																						let data19 = data.acl;
																						const _errs44 = errors;
																						if (errors === errors) {
																							if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
																								if (data19.member !== void 0) {
																									let data20 = data19.member;
																									const _errs47 = errors;
																									if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																										validate64.errors = [{
																											instancePath: instancePath + "/acl/member",
																											schemaPath: "GroupAcl/properties/member/type",
																											keyword: "type",
																											params: { type: "integer" },
																											message: "must be integer"
																										}];
																										return false;
																									}
																									if (!(data20 === 0 || data20 === 1 || data20 === 2)) {
																										validate64.errors = [{
																											instancePath: instancePath + "/acl/member",
																											schemaPath: "GroupAcl/properties/member/enum",
																											keyword: "enum",
																											params: { allowedValues: schema65.properties.member.enum },
																											message: "must be equal to one of the allowed values"
																										}];
																										return false;
																									}
																									var valid4 = _errs47 === errors;
																								} else var valid4 = true;
																								if (valid4) {
																									if (data19.other !== void 0) {
																										let data21 = data19.other;
																										const _errs49 = errors;
																										if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
																											validate64.errors = [{
																												instancePath: instancePath + "/acl/other",
																												schemaPath: "GroupAcl/properties/other/type",
																												keyword: "type",
																												params: { type: "integer" },
																												message: "must be integer"
																											}];
																											return false;
																										}
																										if (!(data21 === 0 || data21 === 1 || data21 === 2)) {
																											validate64.errors = [{
																												instancePath: instancePath + "/acl/other",
																												schemaPath: "GroupAcl/properties/other/enum",
																												keyword: "enum",
																												params: { allowedValues: schema65.properties.other.enum },
																												message: "must be equal to one of the allowed values"
																											}];
																											return false;
																										}
																										var valid4 = _errs49 === errors;
																									} else var valid4 = true;
																								}
																							} else {
																								validate64.errors = [{
																									instancePath: instancePath + "/acl",
																									schemaPath: "GroupAcl/type",
																									keyword: "type",
																									params: { type: "object" },
																									message: "must be object"
																								}];
																								return false;
																							}
																						}
																						var valid0 = _errs44 === errors;
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
			validate64.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate64.errors = vErrors;
	return errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
				validate63.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate63.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (200 !== data0) {
						validate63.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/const",
							keyword: "const",
							params: { allowedValue: 200 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						const _errs3 = errors;
						if (!validate64(data.data, {
							instancePath: instancePath + "/data",
							parentData: data,
							parentDataProperty: "data",
							rootData
						})) {
							vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
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
	}
	validate63.errors = vErrors;
	return errors === 0;
}
const schema70 = {
	"type": "object",
	"required": [
		"role",
		"attributes",
		"playerName",
		"emailAddress",
		"pic"
	],
	"properties": {
		"role": { "$ref": "GroupRole" },
		"attributes": {
			"type": "object",
			"additionalProperties": true
		},
		"playerName": { "type": ["string", "null"] },
		"emailAddress": { "type": ["string", "null"] },
		"pic": { "type": ["string", "null"] },
		"summaryFriendData": { "$ref": "SummaryFriendData" }
	}
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.role === void 0 && (missing0 = "role") || data.attributes === void 0 && (missing0 = "attributes") || data.playerName === void 0 && (missing0 = "playerName") || data.emailAddress === void 0 && (missing0 = "emailAddress") || data.pic === void 0 && (missing0 = "pic")) {
			validate71.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.role !== void 0) {
				let data0 = data.role;
				if (typeof data0 !== "string") {
					validate71.errors = [{
						instancePath: instancePath + "/role",
						schemaPath: "GroupRole/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				if (!(data0 === "OWNER" || data0 === "ADMIN" || data0 === "MEMBER")) {
					validate71.errors = [{
						instancePath: instancePath + "/role",
						schemaPath: "GroupRole/enum",
						keyword: "enum",
						params: { allowedValues: schema64.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.attributes !== void 0) {
					let data1 = data.attributes;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {} else {
						validate71.errors = [{
							instancePath: instancePath + "/attributes",
							schemaPath: "#/properties/attributes/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.playerName !== void 0) {
						let data2 = data.playerName;
						if (typeof data2 !== "string" && data2 !== null) {
							validate71.errors = [{
								instancePath: instancePath + "/playerName",
								schemaPath: "#/properties/playerName/type",
								keyword: "type",
								params: { type: schema70.properties.playerName.type },
								message: "must be string,null"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.emailAddress !== void 0) {
							let data3 = data.emailAddress;
							if (typeof data3 !== "string" && data3 !== null) {
								validate71.errors = [{
									instancePath: instancePath + "/emailAddress",
									schemaPath: "#/properties/emailAddress/type",
									keyword: "type",
									params: { type: schema70.properties.emailAddress.type },
									message: "must be string,null"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.pic !== void 0) {
								let data4 = data.pic;
								if (typeof data4 !== "string" && data4 !== null) {
									validate71.errors = [{
										instancePath: instancePath + "/pic",
										schemaPath: "#/properties/pic/type",
										keyword: "type",
										params: { type: schema70.properties.pic.type },
										message: "must be string,null"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.summaryFriendData !== void 0) {
									let data5 = data.summaryFriendData;
									if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
										validate71.errors = [{
											instancePath: instancePath + "/summaryFriendData",
											schemaPath: "SummaryFriendData/type",
											keyword: "type",
											params: { type: schema23.type },
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
			}
		}
	} else {
		validate71.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate71.errors = vErrors;
	return true;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
			const _errs2 = errors;
			if (!validate71(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
			if (!(_errs2 === errors)) break;
		}
		else {
			validate70.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate70.errors = vErrors;
	return errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
				validate69.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate69.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (200 !== data0) {
						validate69.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/const",
							keyword: "const",
							params: { allowedValue: 200 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						const _errs3 = errors;
						if (!validate70(data.data, {
							instancePath: instancePath + "/data",
							parentData: data,
							parentDataProperty: "data",
							rootData
						})) {
							vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate69.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate69.errors = vErrors;
	return errors === 0;
}
const schema75 = {
	"type": "object",
	"required": [
		"groupId",
		"name",
		"groupType",
		"ownerId",
		"isOpenGroup",
		"memberCount",
		"invitedPendingMemberCount",
		"requestingPendingMemberCount",
		"version"
	],
	"properties": {
		"groupId": { "type": "string" },
		"name": { "type": ["string", "null"] },
		"groupType": { "type": "string" },
		"ownerId": { "type": "string" },
		"isOpenGroup": { "type": "boolean" },
		"memberCount": { "type": "integer" },
		"invitedPendingMemberCount": { "type": "integer" },
		"requestingPendingMemberCount": { "type": "integer" },
		"summaryData": {
			"type": "object",
			"additionalProperties": true
		},
		"version": { "type": "integer" }
	}
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.groups === void 0 && (missing0 = "groups") || data.invited === void 0 && (missing0 = "invited") || data.requested === void 0 && (missing0 = "requested")) {
			validate76.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.groups !== void 0) {
				let data0 = data.groups;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data1 = data0[i0];
						if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
							let missing1;
							if (data1.groupId === void 0 && (missing1 = "groupId") || data1.name === void 0 && (missing1 = "name") || data1.groupType === void 0 && (missing1 = "groupType") || data1.ownerId === void 0 && (missing1 = "ownerId") || data1.isOpenGroup === void 0 && (missing1 = "isOpenGroup") || data1.memberCount === void 0 && (missing1 = "memberCount") || data1.invitedPendingMemberCount === void 0 && (missing1 = "invitedPendingMemberCount") || data1.requestingPendingMemberCount === void 0 && (missing1 = "requestingPendingMemberCount") || data1.version === void 0 && (missing1 = "version")) {
								validate76.errors = [{
									instancePath: instancePath + "/groups/" + i0,
									schemaPath: "GroupSummary/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}];
								return false;
							} else {
								if (data1.groupId !== void 0) {
									if (typeof data1.groupId !== "string") {
										validate76.errors = [{
											instancePath: instancePath + "/groups/" + i0 + "/groupId",
											schemaPath: "GroupSummary/properties/groupId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid3 = true;
								} else var valid3 = true;
								if (valid3) {
									if (data1.name !== void 0) {
										let data3 = data1.name;
										if (typeof data3 !== "string" && data3 !== null) {
											validate76.errors = [{
												instancePath: instancePath + "/groups/" + i0 + "/name",
												schemaPath: "GroupSummary/properties/name/type",
												keyword: "type",
												params: { type: schema75.properties.name.type },
												message: "must be string,null"
											}];
											return false;
										}
										var valid3 = true;
									} else var valid3 = true;
									if (valid3) {
										if (data1.groupType !== void 0) {
											if (typeof data1.groupType !== "string") {
												validate76.errors = [{
													instancePath: instancePath + "/groups/" + i0 + "/groupType",
													schemaPath: "GroupSummary/properties/groupType/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid3 = true;
										} else var valid3 = true;
										if (valid3) {
											if (data1.ownerId !== void 0) {
												if (typeof data1.ownerId !== "string") {
													validate76.errors = [{
														instancePath: instancePath + "/groups/" + i0 + "/ownerId",
														schemaPath: "GroupSummary/properties/ownerId/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid3 = true;
											} else var valid3 = true;
											if (valid3) {
												if (data1.isOpenGroup !== void 0) {
													if (typeof data1.isOpenGroup !== "boolean") {
														validate76.errors = [{
															instancePath: instancePath + "/groups/" + i0 + "/isOpenGroup",
															schemaPath: "GroupSummary/properties/isOpenGroup/type",
															keyword: "type",
															params: { type: "boolean" },
															message: "must be boolean"
														}];
														return false;
													}
													var valid3 = true;
												} else var valid3 = true;
												if (valid3) {
													if (data1.memberCount !== void 0) {
														let data7 = data1.memberCount;
														if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
															validate76.errors = [{
																instancePath: instancePath + "/groups/" + i0 + "/memberCount",
																schemaPath: "GroupSummary/properties/memberCount/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															}];
															return false;
														}
														var valid3 = true;
													} else var valid3 = true;
													if (valid3) {
														if (data1.invitedPendingMemberCount !== void 0) {
															let data8 = data1.invitedPendingMemberCount;
															if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
																validate76.errors = [{
																	instancePath: instancePath + "/groups/" + i0 + "/invitedPendingMemberCount",
																	schemaPath: "GroupSummary/properties/invitedPendingMemberCount/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																}];
																return false;
															}
															var valid3 = true;
														} else var valid3 = true;
														if (valid3) {
															if (data1.requestingPendingMemberCount !== void 0) {
																let data9 = data1.requestingPendingMemberCount;
																if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
																	validate76.errors = [{
																		instancePath: instancePath + "/groups/" + i0 + "/requestingPendingMemberCount",
																		schemaPath: "GroupSummary/properties/requestingPendingMemberCount/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	}];
																	return false;
																}
																var valid3 = true;
															} else var valid3 = true;
															if (valid3) {
																if (data1.summaryData !== void 0) {
																	let data10 = data1.summaryData;
																	if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {} else {
																		validate76.errors = [{
																			instancePath: instancePath + "/groups/" + i0 + "/summaryData",
																			schemaPath: "GroupSummary/properties/summaryData/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																	var valid3 = true;
																} else var valid3 = true;
																if (valid3) {
																	if (data1.version !== void 0) {
																		let data11 = data1.version;
																		if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
																			validate76.errors = [{
																				instancePath: instancePath + "/groups/" + i0 + "/version",
																				schemaPath: "GroupSummary/properties/version/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
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
									}
								}
							}
						} else {
							validate76.errors = [{
								instancePath: instancePath + "/groups/" + i0,
								schemaPath: "GroupSummary/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
				} else {
					validate76.errors = [{
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
			if (valid0) {
				if (data.invited !== void 0) {
					let data12 = data.invited;
					if (Array.isArray(data12)) {
						const len1 = data12.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data13 = data12[i1];
							if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
								let missing2;
								if (data13.groupId === void 0 && (missing2 = "groupId") || data13.name === void 0 && (missing2 = "name") || data13.groupType === void 0 && (missing2 = "groupType") || data13.ownerId === void 0 && (missing2 = "ownerId") || data13.isOpenGroup === void 0 && (missing2 = "isOpenGroup") || data13.memberCount === void 0 && (missing2 = "memberCount") || data13.invitedPendingMemberCount === void 0 && (missing2 = "invitedPendingMemberCount") || data13.requestingPendingMemberCount === void 0 && (missing2 = "requestingPendingMemberCount") || data13.version === void 0 && (missing2 = "version")) {
									validate76.errors = [{
										instancePath: instancePath + "/invited/" + i1,
										schemaPath: "GroupSummary/required",
										keyword: "required",
										params: { missingProperty: missing2 },
										message: "must have required property '" + missing2 + "'"
									}];
									return false;
								} else {
									if (data13.groupId !== void 0) {
										if (typeof data13.groupId !== "string") {
											validate76.errors = [{
												instancePath: instancePath + "/invited/" + i1 + "/groupId",
												schemaPath: "GroupSummary/properties/groupId/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid6 = true;
									} else var valid6 = true;
									if (valid6) {
										if (data13.name !== void 0) {
											let data15 = data13.name;
											if (typeof data15 !== "string" && data15 !== null) {
												validate76.errors = [{
													instancePath: instancePath + "/invited/" + i1 + "/name",
													schemaPath: "GroupSummary/properties/name/type",
													keyword: "type",
													params: { type: schema75.properties.name.type },
													message: "must be string,null"
												}];
												return false;
											}
											var valid6 = true;
										} else var valid6 = true;
										if (valid6) {
											if (data13.groupType !== void 0) {
												if (typeof data13.groupType !== "string") {
													validate76.errors = [{
														instancePath: instancePath + "/invited/" + i1 + "/groupType",
														schemaPath: "GroupSummary/properties/groupType/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid6 = true;
											} else var valid6 = true;
											if (valid6) {
												if (data13.ownerId !== void 0) {
													if (typeof data13.ownerId !== "string") {
														validate76.errors = [{
															instancePath: instancePath + "/invited/" + i1 + "/ownerId",
															schemaPath: "GroupSummary/properties/ownerId/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid6 = true;
												} else var valid6 = true;
												if (valid6) {
													if (data13.isOpenGroup !== void 0) {
														if (typeof data13.isOpenGroup !== "boolean") {
															validate76.errors = [{
																instancePath: instancePath + "/invited/" + i1 + "/isOpenGroup",
																schemaPath: "GroupSummary/properties/isOpenGroup/type",
																keyword: "type",
																params: { type: "boolean" },
																message: "must be boolean"
															}];
															return false;
														}
														var valid6 = true;
													} else var valid6 = true;
													if (valid6) {
														if (data13.memberCount !== void 0) {
															let data19 = data13.memberCount;
															if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																validate76.errors = [{
																	instancePath: instancePath + "/invited/" + i1 + "/memberCount",
																	schemaPath: "GroupSummary/properties/memberCount/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																}];
																return false;
															}
															var valid6 = true;
														} else var valid6 = true;
														if (valid6) {
															if (data13.invitedPendingMemberCount !== void 0) {
																let data20 = data13.invitedPendingMemberCount;
																if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																	validate76.errors = [{
																		instancePath: instancePath + "/invited/" + i1 + "/invitedPendingMemberCount",
																		schemaPath: "GroupSummary/properties/invitedPendingMemberCount/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	}];
																	return false;
																}
																var valid6 = true;
															} else var valid6 = true;
															if (valid6) {
																if (data13.requestingPendingMemberCount !== void 0) {
																	let data21 = data13.requestingPendingMemberCount;
																	if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
																		validate76.errors = [{
																			instancePath: instancePath + "/invited/" + i1 + "/requestingPendingMemberCount",
																			schemaPath: "GroupSummary/properties/requestingPendingMemberCount/type",
																			keyword: "type",
																			params: { type: "integer" },
																			message: "must be integer"
																		}];
																		return false;
																	}
																	var valid6 = true;
																} else var valid6 = true;
																if (valid6) {
																	if (data13.summaryData !== void 0) {
																		let data22 = data13.summaryData;
																		if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {} else {
																			validate76.errors = [{
																				instancePath: instancePath + "/invited/" + i1 + "/summaryData",
																				schemaPath: "GroupSummary/properties/summaryData/type",
																				keyword: "type",
																				params: { type: "object" },
																				message: "must be object"
																			}];
																			return false;
																		}
																		var valid6 = true;
																	} else var valid6 = true;
																	if (valid6) {
																		if (data13.version !== void 0) {
																			let data23 = data13.version;
																			if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
																				validate76.errors = [{
																					instancePath: instancePath + "/invited/" + i1 + "/version",
																					schemaPath: "GroupSummary/properties/version/type",
																					keyword: "type",
																					params: { type: "integer" },
																					message: "must be integer"
																				}];
																				return false;
																			}
																			var valid6 = true;
																		} else var valid6 = true;
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
								validate76.errors = [{
									instancePath: instancePath + "/invited/" + i1,
									schemaPath: "GroupSummary/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								}];
								return false;
							}
						}
					} else {
						validate76.errors = [{
							instancePath: instancePath + "/invited",
							schemaPath: "#/properties/invited/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.requested !== void 0) {
						let data24 = data.requested;
						if (Array.isArray(data24)) {
							const len2 = data24.length;
							for (let i2 = 0; i2 < len2; i2++) {
								let data25 = data24[i2];
								if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
									let missing3;
									if (data25.groupId === void 0 && (missing3 = "groupId") || data25.name === void 0 && (missing3 = "name") || data25.groupType === void 0 && (missing3 = "groupType") || data25.ownerId === void 0 && (missing3 = "ownerId") || data25.isOpenGroup === void 0 && (missing3 = "isOpenGroup") || data25.memberCount === void 0 && (missing3 = "memberCount") || data25.invitedPendingMemberCount === void 0 && (missing3 = "invitedPendingMemberCount") || data25.requestingPendingMemberCount === void 0 && (missing3 = "requestingPendingMemberCount") || data25.version === void 0 && (missing3 = "version")) {
										validate76.errors = [{
											instancePath: instancePath + "/requested/" + i2,
											schemaPath: "GroupSummary/required",
											keyword: "required",
											params: { missingProperty: missing3 },
											message: "must have required property '" + missing3 + "'"
										}];
										return false;
									} else {
										if (data25.groupId !== void 0) {
											if (typeof data25.groupId !== "string") {
												validate76.errors = [{
													instancePath: instancePath + "/requested/" + i2 + "/groupId",
													schemaPath: "GroupSummary/properties/groupId/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											var valid9 = true;
										} else var valid9 = true;
										if (valid9) {
											if (data25.name !== void 0) {
												let data27 = data25.name;
												if (typeof data27 !== "string" && data27 !== null) {
													validate76.errors = [{
														instancePath: instancePath + "/requested/" + i2 + "/name",
														schemaPath: "GroupSummary/properties/name/type",
														keyword: "type",
														params: { type: schema75.properties.name.type },
														message: "must be string,null"
													}];
													return false;
												}
												var valid9 = true;
											} else var valid9 = true;
											if (valid9) {
												if (data25.groupType !== void 0) {
													if (typeof data25.groupType !== "string") {
														validate76.errors = [{
															instancePath: instancePath + "/requested/" + i2 + "/groupType",
															schemaPath: "GroupSummary/properties/groupType/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
													var valid9 = true;
												} else var valid9 = true;
												if (valid9) {
													if (data25.ownerId !== void 0) {
														if (typeof data25.ownerId !== "string") {
															validate76.errors = [{
																instancePath: instancePath + "/requested/" + i2 + "/ownerId",
																schemaPath: "GroupSummary/properties/ownerId/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
														var valid9 = true;
													} else var valid9 = true;
													if (valid9) {
														if (data25.isOpenGroup !== void 0) {
															if (typeof data25.isOpenGroup !== "boolean") {
																validate76.errors = [{
																	instancePath: instancePath + "/requested/" + i2 + "/isOpenGroup",
																	schemaPath: "GroupSummary/properties/isOpenGroup/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																}];
																return false;
															}
															var valid9 = true;
														} else var valid9 = true;
														if (valid9) {
															if (data25.memberCount !== void 0) {
																let data31 = data25.memberCount;
																if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
																	validate76.errors = [{
																		instancePath: instancePath + "/requested/" + i2 + "/memberCount",
																		schemaPath: "GroupSummary/properties/memberCount/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	}];
																	return false;
																}
																var valid9 = true;
															} else var valid9 = true;
															if (valid9) {
																if (data25.invitedPendingMemberCount !== void 0) {
																	let data32 = data25.invitedPendingMemberCount;
																	if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
																		validate76.errors = [{
																			instancePath: instancePath + "/requested/" + i2 + "/invitedPendingMemberCount",
																			schemaPath: "GroupSummary/properties/invitedPendingMemberCount/type",
																			keyword: "type",
																			params: { type: "integer" },
																			message: "must be integer"
																		}];
																		return false;
																	}
																	var valid9 = true;
																} else var valid9 = true;
																if (valid9) {
																	if (data25.requestingPendingMemberCount !== void 0) {
																		let data33 = data25.requestingPendingMemberCount;
																		if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
																			validate76.errors = [{
																				instancePath: instancePath + "/requested/" + i2 + "/requestingPendingMemberCount",
																				schemaPath: "GroupSummary/properties/requestingPendingMemberCount/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			}];
																			return false;
																		}
																		var valid9 = true;
																	} else var valid9 = true;
																	if (valid9) {
																		if (data25.summaryData !== void 0) {
																			let data34 = data25.summaryData;
																			if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {} else {
																				validate76.errors = [{
																					instancePath: instancePath + "/requested/" + i2 + "/summaryData",
																					schemaPath: "GroupSummary/properties/summaryData/type",
																					keyword: "type",
																					params: { type: "object" },
																					message: "must be object"
																				}];
																				return false;
																			}
																			var valid9 = true;
																		} else var valid9 = true;
																		if (valid9) {
																			if (data25.version !== void 0) {
																				let data35 = data25.version;
																				if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
																					validate76.errors = [{
																						instancePath: instancePath + "/requested/" + i2 + "/version",
																						schemaPath: "GroupSummary/properties/version/type",
																						keyword: "type",
																						params: { type: "integer" },
																						message: "must be integer"
																					}];
																					return false;
																				}
																				var valid9 = true;
																			} else var valid9 = true;
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
									validate76.errors = [{
										instancePath: instancePath + "/requested/" + i2,
										schemaPath: "GroupSummary/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
							}
						} else {
							validate76.errors = [{
								instancePath: instancePath + "/requested",
								schemaPath: "#/properties/requested/type",
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
		validate76.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate76.errors = vErrors;
	return true;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
				validate75.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate75.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (200 !== data0) {
						validate75.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/const",
							keyword: "const",
							params: { allowedValue: 200 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						const _errs3 = errors;
						if (!validate76(data.data, {
							instancePath: instancePath + "/data",
							parentData: data,
							parentDataProperty: "data",
							rootData
						})) {
							vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate75.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate75.errors = vErrors;
	return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate12(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (errors === errors) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing0;
				if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
					const err0 = {
						instancePath,
						schemaPath: "PresenceUpdateActivityAnswer/required",
						keyword: "required",
						params: { missingProperty: missing0 },
						message: "must have required property '" + missing0 + "'"
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				} else {
					if (data.status !== void 0) {
						let data0 = data.status;
						const _errs5 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
							const err1 = {
								instancePath: instancePath + "/status",
								schemaPath: "PresenceUpdateActivityAnswer/properties/status/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
						if (200 !== data0) {
							const err2 = {
								instancePath: instancePath + "/status",
								schemaPath: "PresenceUpdateActivityAnswer/properties/status/const",
								keyword: "const",
								params: { allowedValue: 200 },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						var valid2 = _errs5 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.data !== void 0) {
							const _errs7 = errors;
							if (data.data !== null) {
								const err3 = {
									instancePath: instancePath + "/data",
									schemaPath: "PresenceUpdateActivityAnswer/properties/data/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
							var valid2 = _errs7 === errors;
						} else var valid2 = true;
					}
				}
			} else {
				const err4 = {
					instancePath,
					schemaPath: "PresenceUpdateActivityAnswer/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs9 = errors;
			if (errors === errors) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing1;
					if (data.status === void 0 && (missing1 = "status") || data.data === void 0 && (missing1 = "data")) {
						const err5 = {
							instancePath,
							schemaPath: "PresenceSetVisibilityAnswer/required",
							keyword: "required",
							params: { missingProperty: missing1 },
							message: "must have required property '" + missing1 + "'"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					} else {
						if (data.status !== void 0) {
							let data2 = data.status;
							const _errs12 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
								const err6 = {
									instancePath: instancePath + "/status",
									schemaPath: "PresenceSetVisibilityAnswer/properties/status/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
							if (200 !== data2) {
								const err7 = {
									instancePath: instancePath + "/status",
									schemaPath: "PresenceSetVisibilityAnswer/properties/status/const",
									keyword: "const",
									params: { allowedValue: 200 },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							var valid4 = _errs12 === errors;
						} else var valid4 = true;
						if (valid4) {
							if (data.data !== void 0) {
								const _errs14 = errors;
								if (data.data !== null) {
									const err8 = {
										instancePath: instancePath + "/data",
										schemaPath: "PresenceSetVisibilityAnswer/properties/data/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
								var valid4 = _errs14 === errors;
							} else var valid4 = true;
						}
					}
				} else {
					const err9 = {
						instancePath,
						schemaPath: "PresenceSetVisibilityAnswer/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			var _valid0 = _errs9 === errors;
			valid0 = valid0 || _valid0;
			if (!valid0) {
				const _errs16 = errors;
				if (!validate16(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs16 === errors;
				valid0 = valid0 || _valid0;
				if (!valid0) {
					const _errs17 = errors;
					if (!validate22(data, {
						instancePath,
						parentData,
						parentDataProperty,
						rootData
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs17 === errors;
					valid0 = valid0 || _valid0;
					if (!valid0) {
						const _errs18 = errors;
						if (!validate25(data, {
							instancePath,
							parentData,
							parentDataProperty,
							rootData
						})) {
							vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
							errors = vErrors.length;
						}
						var _valid0 = _errs18 === errors;
						valid0 = valid0 || _valid0;
						if (!valid0) {
							const _errs19 = errors;
							if (!validate28(data, {
								instancePath,
								parentData,
								parentDataProperty,
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs19 === errors;
							valid0 = valid0 || _valid0;
							if (!valid0) {
								const _errs20 = errors;
								if (!validate31(data, {
									instancePath,
									parentData,
									parentDataProperty,
									rootData
								})) {
									vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
									errors = vErrors.length;
								}
								var _valid0 = _errs20 === errors;
								valid0 = valid0 || _valid0;
								if (!valid0) {
									const _errs21 = errors;
									if (!validate34(data, {
										instancePath,
										parentData,
										parentDataProperty,
										rootData
									})) {
										vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
										errors = vErrors.length;
									}
									var _valid0 = _errs21 === errors;
									valid0 = valid0 || _valid0;
									if (!valid0) {
										const _errs22 = errors;
										if (errors === errors) {
											if (data && typeof data == "object" && !Array.isArray(data)) {
												let missing2;
												if (data.status === void 0 && (missing2 = "status") || data.data === void 0 && (missing2 = "data")) {
													const err10 = {
														instancePath,
														schemaPath: "PresenceStopListeningAnswer/required",
														keyword: "required",
														params: { missingProperty: missing2 },
														message: "must have required property '" + missing2 + "'"
													};
													if (vErrors === null) vErrors = [err10];
													else vErrors.push(err10);
													errors++;
												} else {
													if (data.status !== void 0) {
														let data4 = data.status;
														const _errs25 = errors;
														if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
															const err11 = {
																instancePath: instancePath + "/status",
																schemaPath: "PresenceStopListeningAnswer/properties/status/type",
																keyword: "type",
																params: { type: "integer" },
																message: "must be integer"
															};
															if (vErrors === null) vErrors = [err11];
															else vErrors.push(err11);
															errors++;
														}
														if (200 !== data4) {
															const err12 = {
																instancePath: instancePath + "/status",
																schemaPath: "PresenceStopListeningAnswer/properties/status/const",
																keyword: "const",
																params: { allowedValue: 200 },
																message: "must be equal to constant"
															};
															if (vErrors === null) vErrors = [err12];
															else vErrors.push(err12);
															errors++;
														}
														var valid6 = _errs25 === errors;
													} else var valid6 = true;
													if (valid6) {
														if (data.data !== void 0) {
															const _errs27 = errors;
															if (data.data !== null) {
																const err13 = {
																	instancePath: instancePath + "/data",
																	schemaPath: "PresenceStopListeningAnswer/properties/data/type",
																	keyword: "type",
																	params: { type: "null" },
																	message: "must be null"
																};
																if (vErrors === null) vErrors = [err13];
																else vErrors.push(err13);
																errors++;
															}
															var valid6 = _errs27 === errors;
														} else var valid6 = true;
													}
												}
											} else {
												const err14 = {
													instancePath,
													schemaPath: "PresenceStopListeningAnswer/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												};
												if (vErrors === null) vErrors = [err14];
												else vErrors.push(err14);
												errors++;
											}
										}
										var _valid0 = _errs22 === errors;
										valid0 = valid0 || _valid0;
										if (!valid0) {
											const _errs29 = errors;
											if (errors === errors) {
												if (data && typeof data == "object" && !Array.isArray(data)) {
													let missing3;
													if (data.status === void 0 && (missing3 = "status") || data.data === void 0 && (missing3 = "data")) {
														const err15 = {
															instancePath,
															schemaPath: "PresenceForcePushAnswer/required",
															keyword: "required",
															params: { missingProperty: missing3 },
															message: "must have required property '" + missing3 + "'"
														};
														if (vErrors === null) vErrors = [err15];
														else vErrors.push(err15);
														errors++;
													} else {
														if (data.status !== void 0) {
															let data6 = data.status;
															const _errs32 = errors;
															if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
																const err16 = {
																	instancePath: instancePath + "/status",
																	schemaPath: "PresenceForcePushAnswer/properties/status/type",
																	keyword: "type",
																	params: { type: "integer" },
																	message: "must be integer"
																};
																if (vErrors === null) vErrors = [err16];
																else vErrors.push(err16);
																errors++;
															}
															if (200 !== data6) {
																const err17 = {
																	instancePath: instancePath + "/status",
																	schemaPath: "PresenceForcePushAnswer/properties/status/const",
																	keyword: "const",
																	params: { allowedValue: 200 },
																	message: "must be equal to constant"
																};
																if (vErrors === null) vErrors = [err17];
																else vErrors.push(err17);
																errors++;
															}
															var valid8 = _errs32 === errors;
														} else var valid8 = true;
														if (valid8) {
															if (data.data !== void 0) {
																const _errs34 = errors;
																if (data.data !== null) {
																	const err18 = {
																		instancePath: instancePath + "/data",
																		schemaPath: "PresenceForcePushAnswer/properties/data/type",
																		keyword: "type",
																		params: { type: "null" },
																		message: "must be null"
																	};
																	if (vErrors === null) vErrors = [err18];
																	else vErrors.push(err18);
																	errors++;
																}
																var valid8 = _errs34 === errors;
															} else var valid8 = true;
														}
													}
												} else {
													const err19 = {
														instancePath,
														schemaPath: "PresenceForcePushAnswer/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													};
													if (vErrors === null) vErrors = [err19];
													else vErrors.push(err19);
													errors++;
												}
											}
											var _valid0 = _errs29 === errors;
											valid0 = valid0 || _valid0;
											if (!valid0) {
												const _errs36 = errors;
												if (!validate37(data, {
													instancePath,
													parentData,
													parentDataProperty,
													rootData
												})) {
													vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
													errors = vErrors.length;
												}
												var _valid0 = _errs36 === errors;
												valid0 = valid0 || _valid0;
												if (!valid0) {
													const _errs37 = errors;
													if (errors === errors) {
														if (data && typeof data == "object" && !Array.isArray(data)) {
															let missing4;
															if (data.status === void 0 && (missing4 = "status") || data.data === void 0 && (missing4 = "data")) {
																const err20 = {
																	instancePath,
																	schemaPath: "HeartbeatReadAnswer/required",
																	keyword: "required",
																	params: { missingProperty: missing4 },
																	message: "must have required property '" + missing4 + "'"
																};
																if (vErrors === null) vErrors = [err20];
																else vErrors.push(err20);
																errors++;
															} else {
																if (data.status !== void 0) {
																	let data8 = data.status;
																	const _errs40 = errors;
																	if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
																		const err21 = {
																			instancePath: instancePath + "/status",
																			schemaPath: "HeartbeatReadAnswer/properties/status/type",
																			keyword: "type",
																			params: { type: "integer" },
																			message: "must be integer"
																		};
																		if (vErrors === null) vErrors = [err21];
																		else vErrors.push(err21);
																		errors++;
																	}
																	if (200 !== data8) {
																		const err22 = {
																			instancePath: instancePath + "/status",
																			schemaPath: "HeartbeatReadAnswer/properties/status/const",
																			keyword: "const",
																			params: { allowedValue: 200 },
																			message: "must be equal to constant"
																		};
																		if (vErrors === null) vErrors = [err22];
																		else vErrors.push(err22);
																		errors++;
																	}
																	var valid10 = _errs40 === errors;
																} else var valid10 = true;
																if (valid10) {
																	if (data.data !== void 0) {
																		const _errs42 = errors;
																		if (data.data !== null) {
																			const err23 = {
																				instancePath: instancePath + "/data",
																				schemaPath: "HeartbeatReadAnswer/properties/data/type",
																				keyword: "type",
																				params: { type: "null" },
																				message: "must be null"
																			};
																			if (vErrors === null) vErrors = [err23];
																			else vErrors.push(err23);
																			errors++;
																		}
																		var valid10 = _errs42 === errors;
																	} else var valid10 = true;
																}
															}
														} else {
															const err24 = {
																instancePath,
																schemaPath: "HeartbeatReadAnswer/type",
																keyword: "type",
																params: { type: "object" },
																message: "must be object"
															};
															if (vErrors === null) vErrors = [err24];
															else vErrors.push(err24);
															errors++;
														}
													}
													var _valid0 = _errs37 === errors;
													valid0 = valid0 || _valid0;
													if (!valid0) {
														const _errs44 = errors;
														if (errors === errors) {
															if (data && typeof data == "object" && !Array.isArray(data)) {
																let missing5;
																if (data.status === void 0 && (missing5 = "status") || data.data === void 0 && (missing5 = "data")) {
																	const err25 = {
																		instancePath,
																		schemaPath: "PlayerStateLogoutAnswer/required",
																		keyword: "required",
																		params: { missingProperty: missing5 },
																		message: "must have required property '" + missing5 + "'"
																	};
																	if (vErrors === null) vErrors = [err25];
																	else vErrors.push(err25);
																	errors++;
																} else {
																	if (data.status !== void 0) {
																		let data10 = data.status;
																		const _errs47 = errors;
																		if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
																			const err26 = {
																				instancePath: instancePath + "/status",
																				schemaPath: "PlayerStateLogoutAnswer/properties/status/type",
																				keyword: "type",
																				params: { type: "integer" },
																				message: "must be integer"
																			};
																			if (vErrors === null) vErrors = [err26];
																			else vErrors.push(err26);
																			errors++;
																		}
																		if (200 !== data10) {
																			const err27 = {
																				instancePath: instancePath + "/status",
																				schemaPath: "PlayerStateLogoutAnswer/properties/status/const",
																				keyword: "const",
																				params: { allowedValue: 200 },
																				message: "must be equal to constant"
																			};
																			if (vErrors === null) vErrors = [err27];
																			else vErrors.push(err27);
																			errors++;
																		}
																		var valid12 = _errs47 === errors;
																	} else var valid12 = true;
																	if (valid12) {
																		if (data.data !== void 0) {
																			const _errs49 = errors;
																			if (data.data !== null) {
																				const err28 = {
																					instancePath: instancePath + "/data",
																					schemaPath: "PlayerStateLogoutAnswer/properties/data/type",
																					keyword: "type",
																					params: { type: "null" },
																					message: "must be null"
																				};
																				if (vErrors === null) vErrors = [err28];
																				else vErrors.push(err28);
																				errors++;
																			}
																			var valid12 = _errs49 === errors;
																		} else var valid12 = true;
																	}
																}
															} else {
																const err29 = {
																	instancePath,
																	schemaPath: "PlayerStateLogoutAnswer/type",
																	keyword: "type",
																	params: { type: "object" },
																	message: "must be object"
																};
																if (vErrors === null) vErrors = [err29];
																else vErrors.push(err29);
																errors++;
															}
														}
														var _valid0 = _errs44 === errors;
														valid0 = valid0 || _valid0;
														if (!valid0) {
															const _errs51 = errors;
															if (!validate41(data, {
																instancePath,
																parentData,
																parentDataProperty,
																rootData
															})) {
																vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
																errors = vErrors.length;
															}
															var _valid0 = _errs51 === errors;
															valid0 = valid0 || _valid0;
															if (!valid0) {
																const _errs52 = errors;
																if (!validate43(data, {
																	instancePath,
																	parentData,
																	parentDataProperty,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																	errors = vErrors.length;
																}
																var _valid0 = _errs52 === errors;
																valid0 = valid0 || _valid0;
																if (!valid0) {
																	const _errs53 = errors;
																	if (!validate45(data, {
																		instancePath,
																		parentData,
																		parentDataProperty,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
																		errors = vErrors.length;
																	}
																	var _valid0 = _errs53 === errors;
																	valid0 = valid0 || _valid0;
																	if (!valid0) {
																		const _errs54 = errors;
																		if (errors === errors) {
																			if (data && typeof data == "object" && !Array.isArray(data)) {
																				let missing6;
																				if (data.status === void 0 && (missing6 = "status") || data.data === void 0 && (missing6 = "data")) {
																					const err30 = {
																						instancePath,
																						schemaPath: "FriendAddFriendsAnswer/required",
																						keyword: "required",
																						params: { missingProperty: missing6 },
																						message: "must have required property '" + missing6 + "'"
																					};
																					if (vErrors === null) vErrors = [err30];
																					else vErrors.push(err30);
																					errors++;
																				} else {
																					if (data.status !== void 0) {
																						let data12 = data.status;
																						const _errs57 = errors;
																						if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
																							const err31 = {
																								instancePath: instancePath + "/status",
																								schemaPath: "FriendAddFriendsAnswer/properties/status/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							};
																							if (vErrors === null) vErrors = [err31];
																							else vErrors.push(err31);
																							errors++;
																						}
																						if (200 !== data12) {
																							const err32 = {
																								instancePath: instancePath + "/status",
																								schemaPath: "FriendAddFriendsAnswer/properties/status/const",
																								keyword: "const",
																								params: { allowedValue: 200 },
																								message: "must be equal to constant"
																							};
																							if (vErrors === null) vErrors = [err32];
																							else vErrors.push(err32);
																							errors++;
																						}
																						var valid14 = _errs57 === errors;
																					} else var valid14 = true;
																					if (valid14) {
																						if (data.data !== void 0) {
																							const _errs59 = errors;
																							if (data.data !== null) {
																								const err33 = {
																									instancePath: instancePath + "/data",
																									schemaPath: "FriendAddFriendsAnswer/properties/data/type",
																									keyword: "type",
																									params: { type: "null" },
																									message: "must be null"
																								};
																								if (vErrors === null) vErrors = [err33];
																								else vErrors.push(err33);
																								errors++;
																							}
																							var valid14 = _errs59 === errors;
																						} else var valid14 = true;
																					}
																				}
																			} else {
																				const err34 = {
																					instancePath,
																					schemaPath: "FriendAddFriendsAnswer/type",
																					keyword: "type",
																					params: { type: "object" },
																					message: "must be object"
																				};
																				if (vErrors === null) vErrors = [err34];
																				else vErrors.push(err34);
																				errors++;
																			}
																		}
																		var _valid0 = _errs54 === errors;
																		valid0 = valid0 || _valid0;
																		if (!valid0) {
																			const _errs61 = errors;
																			if (errors === errors) {
																				if (data && typeof data == "object" && !Array.isArray(data)) {
																					let missing7;
																					if (data.status === void 0 && (missing7 = "status") || data.data === void 0 && (missing7 = "data")) {
																						const err35 = {
																							instancePath,
																							schemaPath: "FriendRemoveFriendsAnswer/required",
																							keyword: "required",
																							params: { missingProperty: missing7 },
																							message: "must have required property '" + missing7 + "'"
																						};
																						if (vErrors === null) vErrors = [err35];
																						else vErrors.push(err35);
																						errors++;
																					} else {
																						if (data.status !== void 0) {
																							let data14 = data.status;
																							const _errs64 = errors;
																							if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																								const err36 = {
																									instancePath: instancePath + "/status",
																									schemaPath: "FriendRemoveFriendsAnswer/properties/status/type",
																									keyword: "type",
																									params: { type: "integer" },
																									message: "must be integer"
																								};
																								if (vErrors === null) vErrors = [err36];
																								else vErrors.push(err36);
																								errors++;
																							}
																							if (200 !== data14) {
																								const err37 = {
																									instancePath: instancePath + "/status",
																									schemaPath: "FriendRemoveFriendsAnswer/properties/status/const",
																									keyword: "const",
																									params: { allowedValue: 200 },
																									message: "must be equal to constant"
																								};
																								if (vErrors === null) vErrors = [err37];
																								else vErrors.push(err37);
																								errors++;
																							}
																							var valid16 = _errs64 === errors;
																						} else var valid16 = true;
																						if (valid16) {
																							if (data.data !== void 0) {
																								const _errs66 = errors;
																								if (data.data !== null) {
																									const err38 = {
																										instancePath: instancePath + "/data",
																										schemaPath: "FriendRemoveFriendsAnswer/properties/data/type",
																										keyword: "type",
																										params: { type: "null" },
																										message: "must be null"
																									};
																									if (vErrors === null) vErrors = [err38];
																									else vErrors.push(err38);
																									errors++;
																								}
																								var valid16 = _errs66 === errors;
																							} else var valid16 = true;
																						}
																					}
																				} else {
																					const err39 = {
																						instancePath,
																						schemaPath: "FriendRemoveFriendsAnswer/type",
																						keyword: "type",
																						params: { type: "object" },
																						message: "must be object"
																					};
																					if (vErrors === null) vErrors = [err39];
																					else vErrors.push(err39);
																					errors++;
																				}
																			}
																			var _valid0 = _errs61 === errors;
																			valid0 = valid0 || _valid0;
																			if (!valid0) {
																				const _errs68 = errors;
																				if (!validate49(data, {
																					instancePath,
																					parentData,
																					parentDataProperty,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																					errors = vErrors.length;
																				}
																				var _valid0 = _errs68 === errors;
																				valid0 = valid0 || _valid0;
																				if (!valid0) {
																					const _errs69 = errors;
																					if (!validate55(data, {
																						instancePath,
																						parentData,
																						parentDataProperty,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
																						errors = vErrors.length;
																					}
																					var _valid0 = _errs69 === errors;
																					valid0 = valid0 || _valid0;
																					if (!valid0) {
																						const _errs70 = errors;
																						if (!validate59(data, {
																							instancePath,
																							parentData,
																							parentDataProperty,
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
																							errors = vErrors.length;
																						}
																						var _valid0 = _errs70 === errors;
																						valid0 = valid0 || _valid0;
																						if (!valid0) {
																							const _errs71 = errors;
																							if (!validate63(data, {
																								instancePath,
																								parentData,
																								parentDataProperty,
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
																								errors = vErrors.length;
																							}
																							var _valid0 = _errs71 === errors;
																							valid0 = valid0 || _valid0;
																							if (!valid0) {
																								const _errs72 = errors;
																								if (errors === errors) {
																									if (data && typeof data == "object" && !Array.isArray(data)) {
																										let missing8;
																										if (data.status === void 0 && (missing8 = "status") || data.data === void 0 && (missing8 = "data")) {
																											const err40 = {
																												instancePath,
																												schemaPath: "GroupJoinGroupAnswer/required",
																												keyword: "required",
																												params: { missingProperty: missing8 },
																												message: "must have required property '" + missing8 + "'"
																											};
																											if (vErrors === null) vErrors = [err40];
																											else vErrors.push(err40);
																											errors++;
																										} else {
																											if (data.status !== void 0) {
																												let data16 = data.status;
																												const _errs75 = errors;
																												if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
																													const err41 = {
																														instancePath: instancePath + "/status",
																														schemaPath: "GroupJoinGroupAnswer/properties/status/type",
																														keyword: "type",
																														params: { type: "integer" },
																														message: "must be integer"
																													};
																													if (vErrors === null) vErrors = [err41];
																													else vErrors.push(err41);
																													errors++;
																												}
																												if (200 !== data16) {
																													const err42 = {
																														instancePath: instancePath + "/status",
																														schemaPath: "GroupJoinGroupAnswer/properties/status/const",
																														keyword: "const",
																														params: { allowedValue: 200 },
																														message: "must be equal to constant"
																													};
																													if (vErrors === null) vErrors = [err42];
																													else vErrors.push(err42);
																													errors++;
																												}
																												var valid18 = _errs75 === errors;
																											} else var valid18 = true;
																											if (valid18) {
																												if (data.data !== void 0) {
																													const _errs77 = errors;
																													if (data.data !== null) {
																														const err43 = {
																															instancePath: instancePath + "/data",
																															schemaPath: "GroupJoinGroupAnswer/properties/data/type",
																															keyword: "type",
																															params: { type: "null" },
																															message: "must be null"
																														};
																														if (vErrors === null) vErrors = [err43];
																														else vErrors.push(err43);
																														errors++;
																													}
																													var valid18 = _errs77 === errors;
																												} else var valid18 = true;
																											}
																										}
																									} else {
																										const err44 = {
																											instancePath,
																											schemaPath: "GroupJoinGroupAnswer/type",
																											keyword: "type",
																											params: { type: "object" },
																											message: "must be object"
																										};
																										if (vErrors === null) vErrors = [err44];
																										else vErrors.push(err44);
																										errors++;
																									}
																								}
																								var _valid0 = _errs72 === errors;
																								valid0 = valid0 || _valid0;
																								if (!valid0) {
																									const _errs79 = errors;
																									if (errors === errors) {
																										if (data && typeof data == "object" && !Array.isArray(data)) {
																											let missing9;
																											if (data.status === void 0 && (missing9 = "status") || data.data === void 0 && (missing9 = "data")) {
																												const err45 = {
																													instancePath,
																													schemaPath: "GroupAddGroupMemberAnswer/required",
																													keyword: "required",
																													params: { missingProperty: missing9 },
																													message: "must have required property '" + missing9 + "'"
																												};
																												if (vErrors === null) vErrors = [err45];
																												else vErrors.push(err45);
																												errors++;
																											} else {
																												if (data.status !== void 0) {
																													let data18 = data.status;
																													const _errs82 = errors;
																													if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
																														const err46 = {
																															instancePath: instancePath + "/status",
																															schemaPath: "GroupAddGroupMemberAnswer/properties/status/type",
																															keyword: "type",
																															params: { type: "integer" },
																															message: "must be integer"
																														};
																														if (vErrors === null) vErrors = [err46];
																														else vErrors.push(err46);
																														errors++;
																													}
																													if (200 !== data18) {
																														const err47 = {
																															instancePath: instancePath + "/status",
																															schemaPath: "GroupAddGroupMemberAnswer/properties/status/const",
																															keyword: "const",
																															params: { allowedValue: 200 },
																															message: "must be equal to constant"
																														};
																														if (vErrors === null) vErrors = [err47];
																														else vErrors.push(err47);
																														errors++;
																													}
																													var valid20 = _errs82 === errors;
																												} else var valid20 = true;
																												if (valid20) {
																													if (data.data !== void 0) {
																														const _errs84 = errors;
																														if (data.data !== null) {
																															const err48 = {
																																instancePath: instancePath + "/data",
																																schemaPath: "GroupAddGroupMemberAnswer/properties/data/type",
																																keyword: "type",
																																params: { type: "null" },
																																message: "must be null"
																															};
																															if (vErrors === null) vErrors = [err48];
																															else vErrors.push(err48);
																															errors++;
																														}
																														var valid20 = _errs84 === errors;
																													} else var valid20 = true;
																												}
																											}
																										} else {
																											const err49 = {
																												instancePath,
																												schemaPath: "GroupAddGroupMemberAnswer/type",
																												keyword: "type",
																												params: { type: "object" },
																												message: "must be object"
																											};
																											if (vErrors === null) vErrors = [err49];
																											else vErrors.push(err49);
																											errors++;
																										}
																									}
																									var _valid0 = _errs79 === errors;
																									valid0 = valid0 || _valid0;
																									if (!valid0) {
																										const _errs86 = errors;
																										if (!validate69(data, {
																											instancePath,
																											parentData,
																											parentDataProperty,
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
																											errors = vErrors.length;
																										}
																										var _valid0 = _errs86 === errors;
																										valid0 = valid0 || _valid0;
																										if (!valid0) {
																											const _errs87 = errors;
																											if (!validate75(data, {
																												instancePath,
																												parentData,
																												parentDataProperty,
																												rootData
																											})) {
																												vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
																												errors = vErrors.length;
																											}
																											var _valid0 = _errs87 === errors;
																											valid0 = valid0 || _valid0;
																											if (!valid0) {
																												const _errs88 = errors;
																												if (errors === errors) {
																													if (data && typeof data == "object" && !Array.isArray(data)) {
																														let missing10;
																														if (data.status === void 0 && (missing10 = "status") || data.data === void 0 && (missing10 = "data")) {
																															const err50 = {
																																instancePath,
																																schemaPath: "GroupLeaveGroupAnswer/required",
																																keyword: "required",
																																params: { missingProperty: missing10 },
																																message: "must have required property '" + missing10 + "'"
																															};
																															if (vErrors === null) vErrors = [err50];
																															else vErrors.push(err50);
																															errors++;
																														} else {
																															if (data.status !== void 0) {
																																let data20 = data.status;
																																const _errs91 = errors;
																																if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																																	const err51 = {
																																		instancePath: instancePath + "/status",
																																		schemaPath: "GroupLeaveGroupAnswer/properties/status/type",
																																		keyword: "type",
																																		params: { type: "integer" },
																																		message: "must be integer"
																																	};
																																	if (vErrors === null) vErrors = [err51];
																																	else vErrors.push(err51);
																																	errors++;
																																}
																																if (200 !== data20) {
																																	const err52 = {
																																		instancePath: instancePath + "/status",
																																		schemaPath: "GroupLeaveGroupAnswer/properties/status/const",
																																		keyword: "const",
																																		params: { allowedValue: 200 },
																																		message: "must be equal to constant"
																																	};
																																	if (vErrors === null) vErrors = [err52];
																																	else vErrors.push(err52);
																																	errors++;
																																}
																																var valid22 = _errs91 === errors;
																															} else var valid22 = true;
																															if (valid22) {
																																if (data.data !== void 0) {
																																	const _errs93 = errors;
																																	if (data.data !== null) {
																																		const err53 = {
																																			instancePath: instancePath + "/data",
																																			schemaPath: "GroupLeaveGroupAnswer/properties/data/type",
																																			keyword: "type",
																																			params: { type: "null" },
																																			message: "must be null"
																																		};
																																		if (vErrors === null) vErrors = [err53];
																																		else vErrors.push(err53);
																																		errors++;
																																	}
																																	var valid22 = _errs93 === errors;
																																} else var valid22 = true;
																															}
																														}
																													} else {
																														const err54 = {
																															instancePath,
																															schemaPath: "GroupLeaveGroupAnswer/type",
																															keyword: "type",
																															params: { type: "object" },
																															message: "must be object"
																														};
																														if (vErrors === null) vErrors = [err54];
																														else vErrors.push(err54);
																														errors++;
																													}
																												}
																												var _valid0 = _errs88 === errors;
																												valid0 = valid0 || _valid0;
																												if (!valid0) {
																													const _errs95 = errors;
																													if (errors === errors) {
																														if (data && typeof data == "object" && !Array.isArray(data)) {
																															let missing11;
																															if (data.status === void 0 && (missing11 = "status") || data.data === void 0 && (missing11 = "data")) {
																																const err55 = {
																																	instancePath,
																																	schemaPath: "GroupDeleteGroupAnswer/required",
																																	keyword: "required",
																																	params: { missingProperty: missing11 },
																																	message: "must have required property '" + missing11 + "'"
																																};
																																if (vErrors === null) vErrors = [err55];
																																else vErrors.push(err55);
																																errors++;
																															} else {
																																if (data.status !== void 0) {
																																	let data22 = data.status;
																																	const _errs98 = errors;
																																	if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
																																		const err56 = {
																																			instancePath: instancePath + "/status",
																																			schemaPath: "GroupDeleteGroupAnswer/properties/status/type",
																																			keyword: "type",
																																			params: { type: "integer" },
																																			message: "must be integer"
																																		};
																																		if (vErrors === null) vErrors = [err56];
																																		else vErrors.push(err56);
																																		errors++;
																																	}
																																	if (200 !== data22) {
																																		const err57 = {
																																			instancePath: instancePath + "/status",
																																			schemaPath: "GroupDeleteGroupAnswer/properties/status/const",
																																			keyword: "const",
																																			params: { allowedValue: 200 },
																																			message: "must be equal to constant"
																																		};
																																		if (vErrors === null) vErrors = [err57];
																																		else vErrors.push(err57);
																																		errors++;
																																	}
																																	var valid24 = _errs98 === errors;
																																} else var valid24 = true;
																																if (valid24) {
																																	if (data.data !== void 0) {
																																		const _errs100 = errors;
																																		if (data.data !== null) {
																																			const err58 = {
																																				instancePath: instancePath + "/data",
																																				schemaPath: "GroupDeleteGroupAnswer/properties/data/type",
																																				keyword: "type",
																																				params: { type: "null" },
																																				message: "must be null"
																																			};
																																			if (vErrors === null) vErrors = [err58];
																																			else vErrors.push(err58);
																																			errors++;
																																		}
																																		var valid24 = _errs100 === errors;
																																	} else var valid24 = true;
																																}
																															}
																														} else {
																															const err59 = {
																																instancePath,
																																schemaPath: "GroupDeleteGroupAnswer/type",
																																keyword: "type",
																																params: { type: "object" },
																																message: "must be object"
																															};
																															if (vErrors === null) vErrors = [err59];
																															else vErrors.push(err59);
																															errors++;
																														}
																													}
																													var _valid0 = _errs95 === errors;
																													valid0 = valid0 || _valid0;
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
					}
				}
			}
		}
	}
	if (!valid0) {
		const err60 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err60];
		else vErrors.push(err60);
		errors++;
		validate11.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
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
			if (data.packetId === void 0 && (missing0 = "packetId") || data.responses === void 0 && (missing0 = "responses")) {
				validate10.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate10.errors = [{
							instancePath: instancePath + "/packetId",
							schemaPath: "#/properties/packetId/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (errors === _errs1) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 0 || isNaN(data0)) {
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
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.responses !== void 0) {
						let data1 = data.responses;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs5 = errors;
									if (!validate11(data1[i0], {
										instancePath: instancePath + "/responses/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
										errors = vErrors.length;
									}
									if (!(_errs5 === errors)) break;
								}
							} else {
								validate10.errors = [{
									instancePath: instancePath + "/responses",
									schemaPath: "#/properties/responses/type",
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
						if (data.events !== void 0) {
							let data3 = data.events;
							const _errs6 = errors;
							if (errors === _errs6) {
								if (Array.isArray(data3)) {
									const len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let data4 = data3[i1];
										const _errs8 = errors;
										if (errors === _errs8) {
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {} else {
												validate10.errors = [{
													instancePath: instancePath + "/events/" + i1,
													schemaPath: "#/properties/events/items/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
										}
										if (!(_errs8 === errors)) break;
									}
								} else {
									validate10.errors = [{
										instancePath: instancePath + "/events",
										schemaPath: "#/properties/events/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
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
const PacketFailure = validate80;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.packetId === void 0 && (missing0 = "packetId") || data.responses === void 0 && (missing0 = "responses")) {
				validate80.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate80.errors = [{
							instancePath: instancePath + "/packetId",
							schemaPath: "#/properties/packetId/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (-1 !== data0) {
						validate80.errors = [{
							instancePath: instancePath + "/packetId",
							schemaPath: "#/properties/packetId/const",
							keyword: "const",
							params: { allowedValue: -1 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.responses !== void 0) {
						let data1 = data.responses;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (Array.isArray(data1)) {
								if (data1.length < 1) {
									validate80.errors = [{
										instancePath: instancePath + "/responses",
										schemaPath: "#/properties/responses/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items"
									}];
									return false;
								} else {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate12(data1[i0], {
											instancePath: instancePath + "/responses/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								}
							} else {
								validate80.errors = [{
									instancePath: instancePath + "/responses",
									schemaPath: "#/properties/responses/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate80.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate80.errors = vErrors;
	return errors === 0;
}
const ServerPacketAnswer = validate82;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate85.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate85.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate85.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					let data1 = data.data;
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						let missing1;
						if (data1.sessionId === void 0 && (missing1 = "sessionId")) {
							validate85.errors = [{
								instancePath: instancePath + "/data",
								schemaPath: "AuthenticateServerResult/required",
								keyword: "required",
								params: { missingProperty: missing1 },
								message: "must have required property '" + missing1 + "'"
							}];
							return false;
						} else {
							if (data1.sessionId !== void 0) {
								if (typeof data1.sessionId !== "string") {
									validate85.errors = [{
										instancePath: instancePath + "/data/sessionId",
										schemaPath: "AuthenticateServerResult/properties/sessionId/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid2 = true;
							} else var valid2 = true;
							if (valid2) {
								if (data1.heartbeatSeconds !== void 0) {
									let data3 = data1.heartbeatSeconds;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate85.errors = [{
											instancePath: instancePath + "/data/heartbeatSeconds",
											schemaPath: "AuthenticateServerResult/properties/heartbeatSeconds/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
							}
						}
					} else {
						validate85.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "AuthenticateServerResult/type",
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
	} else {
		validate85.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate85.errors = vErrors;
	return true;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
				validate88.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate88.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (200 !== data0) {
						validate88.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/const",
							keyword: "const",
							params: { allowedValue: 200 },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						const _errs3 = errors;
						if (!validate46(data.data, {
							instancePath: instancePath + "/data",
							parentData: data,
							parentDataProperty: "data",
							rootData
						})) {
							vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate88.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate88.errors = vErrors;
	return errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate12(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (!valid0) {
		const _errs2 = errors;
		if (!validate85(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData
		})) {
			vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
		if (!valid0) {
			const _errs3 = errors;
			if (errors === errors) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing0;
					if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
						const err0 = {
							instancePath,
							schemaPath: "HeartbeatHeartbeatAnswer/required",
							keyword: "required",
							params: { missingProperty: missing0 },
							message: "must have required property '" + missing0 + "'"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					} else {
						if (data.status !== void 0) {
							let data0 = data.status;
							const _errs6 = errors;
							if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
								const err1 = {
									instancePath: instancePath + "/status",
									schemaPath: "HeartbeatHeartbeatAnswer/properties/status/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
							}
							if (200 !== data0) {
								const err2 = {
									instancePath: instancePath + "/status",
									schemaPath: "HeartbeatHeartbeatAnswer/properties/status/const",
									keyword: "const",
									params: { allowedValue: 200 },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
							var valid2 = _errs6 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.data !== void 0) {
								const _errs8 = errors;
								if (data.data !== null) {
									const err3 = {
										instancePath: instancePath + "/data",
										schemaPath: "HeartbeatHeartbeatAnswer/properties/data/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
								var valid2 = _errs8 === errors;
							} else var valid2 = true;
						}
					}
				} else {
					const err4 = {
						instancePath,
						schemaPath: "HeartbeatHeartbeatAnswer/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			var _valid0 = _errs3 === errors;
			valid0 = valid0 || _valid0;
			if (!valid0) {
				const _errs10 = errors;
				if (!validate25(data, {
					instancePath,
					parentData,
					parentDataProperty,
					rootData
				})) {
					vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
					errors = vErrors.length;
				}
				var _valid0 = _errs10 === errors;
				valid0 = valid0 || _valid0;
				if (!valid0) {
					const _errs11 = errors;
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing1;
							if (data.status === void 0 && (missing1 = "status") || data.data === void 0 && (missing1 = "data")) {
								const err5 = {
									instancePath,
									schemaPath: "PresenceSysInitializePresenceAnswer/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								};
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							} else {
								if (data.status !== void 0) {
									let data2 = data.status;
									const _errs14 = errors;
									if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
										const err6 = {
											instancePath: instancePath + "/status",
											schemaPath: "PresenceSysInitializePresenceAnswer/properties/status/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										};
										if (vErrors === null) vErrors = [err6];
										else vErrors.push(err6);
										errors++;
									}
									if (200 !== data2) {
										const err7 = {
											instancePath: instancePath + "/status",
											schemaPath: "PresenceSysInitializePresenceAnswer/properties/status/const",
											keyword: "const",
											params: { allowedValue: 200 },
											message: "must be equal to constant"
										};
										if (vErrors === null) vErrors = [err7];
										else vErrors.push(err7);
										errors++;
									}
									var valid4 = _errs14 === errors;
								} else var valid4 = true;
								if (valid4) {
									if (data.data !== void 0) {
										const _errs16 = errors;
										if (data.data !== null) {
											const err8 = {
												instancePath: instancePath + "/data",
												schemaPath: "PresenceSysInitializePresenceAnswer/properties/data/type",
												keyword: "type",
												params: { type: "null" },
												message: "must be null"
											};
											if (vErrors === null) vErrors = [err8];
											else vErrors.push(err8);
											errors++;
										}
										var valid4 = _errs16 === errors;
									} else var valid4 = true;
								}
							}
						} else {
							const err9 = {
								instancePath,
								schemaPath: "PresenceSysInitializePresenceAnswer/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
					var _valid0 = _errs11 === errors;
					valid0 = valid0 || _valid0;
					if (!valid0) {
						const _errs18 = errors;
						if (errors === errors) {
							if (data && typeof data == "object" && !Array.isArray(data)) {
								let missing2;
								if (data.status === void 0 && (missing2 = "status") || data.data === void 0 && (missing2 = "data")) {
									const err10 = {
										instancePath,
										schemaPath: "PresenceSysExtendPxExpiryAnswer/required",
										keyword: "required",
										params: { missingProperty: missing2 },
										message: "must have required property '" + missing2 + "'"
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								} else {
									if (data.status !== void 0) {
										let data4 = data.status;
										const _errs21 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											const err11 = {
												instancePath: instancePath + "/status",
												schemaPath: "PresenceSysExtendPxExpiryAnswer/properties/status/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											};
											if (vErrors === null) vErrors = [err11];
											else vErrors.push(err11);
											errors++;
										}
										if (200 !== data4) {
											const err12 = {
												instancePath: instancePath + "/status",
												schemaPath: "PresenceSysExtendPxExpiryAnswer/properties/status/const",
												keyword: "const",
												params: { allowedValue: 200 },
												message: "must be equal to constant"
											};
											if (vErrors === null) vErrors = [err12];
											else vErrors.push(err12);
											errors++;
										}
										var valid6 = _errs21 === errors;
									} else var valid6 = true;
									if (valid6) {
										if (data.data !== void 0) {
											const _errs23 = errors;
											if (data.data !== null) {
												const err13 = {
													instancePath: instancePath + "/data",
													schemaPath: "PresenceSysExtendPxExpiryAnswer/properties/data/type",
													keyword: "type",
													params: { type: "null" },
													message: "must be null"
												};
												if (vErrors === null) vErrors = [err13];
												else vErrors.push(err13);
												errors++;
											}
											var valid6 = _errs23 === errors;
										} else var valid6 = true;
									}
								}
							} else {
								const err14 = {
									instancePath,
									schemaPath: "PresenceSysExtendPxExpiryAnswer/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						var _valid0 = _errs18 === errors;
						valid0 = valid0 || _valid0;
						if (!valid0) {
							const _errs25 = errors;
							if (errors === errors) {
								if (data && typeof data == "object" && !Array.isArray(data)) {
									let missing3;
									if (data.status === void 0 && (missing3 = "status") || data.data === void 0 && (missing3 = "data")) {
										const err15 = {
											instancePath,
											schemaPath: "PresenceSysTerminatePresenceAnswer/required",
											keyword: "required",
											params: { missingProperty: missing3 },
											message: "must have required property '" + missing3 + "'"
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									} else {
										if (data.status !== void 0) {
											let data6 = data.status;
											const _errs28 = errors;
											if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
												const err16 = {
													instancePath: instancePath + "/status",
													schemaPath: "PresenceSysTerminatePresenceAnswer/properties/status/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												};
												if (vErrors === null) vErrors = [err16];
												else vErrors.push(err16);
												errors++;
											}
											if (200 !== data6) {
												const err17 = {
													instancePath: instancePath + "/status",
													schemaPath: "PresenceSysTerminatePresenceAnswer/properties/status/const",
													keyword: "const",
													params: { allowedValue: 200 },
													message: "must be equal to constant"
												};
												if (vErrors === null) vErrors = [err17];
												else vErrors.push(err17);
												errors++;
											}
											var valid8 = _errs28 === errors;
										} else var valid8 = true;
										if (valid8) {
											if (data.data !== void 0) {
												const _errs30 = errors;
												if (data.data !== null) {
													const err18 = {
														instancePath: instancePath + "/data",
														schemaPath: "PresenceSysTerminatePresenceAnswer/properties/data/type",
														keyword: "type",
														params: { type: "null" },
														message: "must be null"
													};
													if (vErrors === null) vErrors = [err18];
													else vErrors.push(err18);
													errors++;
												}
												var valid8 = _errs30 === errors;
											} else var valid8 = true;
										}
									}
								} else {
									const err19 = {
										instancePath,
										schemaPath: "PresenceSysTerminatePresenceAnswer/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							}
							var _valid0 = _errs25 === errors;
							valid0 = valid0 || _valid0;
							if (!valid0) {
								const _errs32 = errors;
								if (!validate88(data, {
									instancePath,
									parentData,
									parentDataProperty,
									rootData
								})) {
									vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
									errors = vErrors.length;
								}
								var _valid0 = _errs32 === errors;
								valid0 = valid0 || _valid0;
							}
						}
					}
				}
			}
		}
	}
	if (!valid0) {
		const err20 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
		validate83.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate83.errors = vErrors;
	return errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.packetId === void 0 && (missing0 = "packetId") || data.messageResponses === void 0 && (missing0 = "messageResponses")) {
				validate82.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate82.errors = [{
							instancePath: instancePath + "/packetId",
							schemaPath: "#/properties/packetId/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (errors === _errs1) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 < 0 || isNaN(data0)) {
								validate82.errors = [{
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
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.messageResponses !== void 0) {
						let data1 = data.messageResponses;
						const _errs3 = errors;
						if (errors === _errs3) {
							if (Array.isArray(data1)) {
								const len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs5 = errors;
									if (!validate83(data1[i0], {
										instancePath: instancePath + "/messageResponses/" + i0,
										parentData: data1,
										parentDataProperty: i0,
										rootData
									})) {
										vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
										errors = vErrors.length;
									}
									if (!(_errs5 === errors)) break;
								}
							} else {
								validate82.errors = [{
									instancePath: instancePath + "/messageResponses",
									schemaPath: "#/properties/messageResponses/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
				}
			}
		} else {
			validate82.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate82.errors = vErrors;
	return errors === 0;
}
const ServerFailure = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.reason_code === void 0 && (missing0 = "reason_code") || data.status_message === void 0 && (missing0 = "status_message")) {
				validate92.errors = [{
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
					const _errs1 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate92.errors = [{
							instancePath: instancePath + "/packetId",
							schemaPath: "#/properties/packetId/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					var valid0 = _errs1 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.status !== void 0) {
						let data1 = data.status;
						const _errs3 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							validate92.errors = [{
								instancePath: instancePath + "/status",
								schemaPath: "ErrorStatus/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (!(data1 === 202 || data1 === 400 || data1 === 403 || data1 === 500)) {
							validate92.errors = [{
								instancePath: instancePath + "/status",
								schemaPath: "ErrorStatus/enum",
								keyword: "enum",
								params: { allowedValues: schema14.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.reason_code !== void 0) {
							const _errs6 = errors;
							if (!validate13(data.reason_code, {
								instancePath: instancePath + "/reason_code",
								parentData: data,
								parentDataProperty: "reason_code",
								rootData
							})) {
								vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs6 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.status_message !== void 0) {
								const _errs7 = errors;
								if (typeof data.status_message !== "string") {
									validate92.errors = [{
										instancePath: instancePath + "/status_message",
										schemaPath: "#/properties/status_message/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.severity !== void 0) {
									let data4 = data.severity;
									const _errs9 = errors;
									if (typeof data4 !== "string") {
										validate92.errors = [{
											instancePath: instancePath + "/severity",
											schemaPath: "#/properties/severity/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									if ("ERROR" !== data4) {
										validate92.errors = [{
											instancePath: instancePath + "/severity",
											schemaPath: "#/properties/severity/const",
											keyword: "const",
											params: { allowedValue: "ERROR" },
											message: "must be equal to constant"
										}];
										return false;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate92.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate92.errors = vErrors;
	return errors === 0;
}
const ErrorAnswer = validate12;
const PresenceUpdateActivityAnswer = validate94;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate94.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate94.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate94.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					if (data.data !== null) {
						validate94.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate94.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate94.errors = vErrors;
	return true;
}
const PresenceSetVisibilityAnswer = validate95;
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate95.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate95.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate95.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					if (data.data !== null) {
						validate95.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate95.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate95.errors = vErrors;
	return true;
}
const PresenceGetPresenceOfFriendsAnswer = validate16;
const PresenceGetPresenceOfGroupAnswer = validate22;
const PresenceGetPresenceOfUsersAnswer = validate25;
const PresenceRegisterListenersForFriendsAnswer = validate28;
const PresenceRegisterListenersForGroupAnswer = validate31;
const PresenceRegisterListenersForProfilesAnswer = validate34;
const PresenceStopListeningAnswer = validate96;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate96.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate96.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate96.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					if (data.data !== null) {
						validate96.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate96.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate96.errors = vErrors;
	return true;
}
const PresenceForcePushAnswer = validate97;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate97.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate97.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate97.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					if (data.data !== null) {
						validate97.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate97.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate97.errors = vErrors;
	return true;
}
const PresenceSysInitializePresenceAnswer = validate98;
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate98.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate98.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate98.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					if (data.data !== null) {
						validate98.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate98.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate98.errors = vErrors;
	return true;
}
const PresenceSysExtendPxExpiryAnswer = validate99;
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate99.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate99.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate99.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					if (data.data !== null) {
						validate99.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate99.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate99.errors = vErrors;
	return true;
}
const PresenceSysTerminatePresenceAnswer = validate100;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate100.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate100.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate100.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					if (data.data !== null) {
						validate100.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate100.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate100.errors = vErrors;
	return true;
}
const AuthenticationV2AuthenticateAnswer = validate37;
const AuthenticationV2AuthenticateServerAnswer = validate85;
const HeartbeatReadAnswer = validate101;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate101.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate101.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate101.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					if (data.data !== null) {
						validate101.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate101.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate101.errors = vErrors;
	return true;
}
const HeartbeatHeartbeatAnswer = validate102;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate102.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate102.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate102.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					if (data.data !== null) {
						validate102.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate102.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate102.errors = vErrors;
	return true;
}
const PlayerStateLogoutAnswer = validate103;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate103.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate103.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate103.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					if (data.data !== null) {
						validate103.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate103.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate103.errors = vErrors;
	return true;
}
const PlayerStateUpdateNameAnswer = validate41;
const PlayerStateUpdatePictureUrlAnswer = validate43;
const RttRegistrationRequestClientConnectionAnswer = validate45;
const RttRegistrationRequestSystemConnectionAnswer = validate88;
const FriendAddFriendsAnswer = validate104;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate104.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate104.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate104.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					if (data.data !== null) {
						validate104.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate104.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate104.errors = vErrors;
	return true;
}
const FriendRemoveFriendsAnswer = validate105;
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate105.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate105.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate105.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					if (data.data !== null) {
						validate105.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate105.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate105.errors = vErrors;
	return true;
}
const FriendListFriendsAnswer = validate49;
const FriendGetUsersOnlineStatusAnswer = validate55;
const FriendGetMySocialInfoAnswer = validate59;
const GroupCreateGroupAnswer = validate63;
const GroupJoinGroupAnswer = validate106;
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate106.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate106.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate106.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					if (data.data !== null) {
						validate106.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate106.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate106.errors = vErrors;
	return true;
}
const GroupAddGroupMemberAnswer = validate107;
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate107.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate107.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate107.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					if (data.data !== null) {
						validate107.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate107.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate107.errors = vErrors;
	return true;
}
const GroupReadGroupMembersAnswer = validate69;
const GroupGetMyGroupsAnswer = validate75;
const GroupLeaveGroupAnswer = validate108;
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate108.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate108.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate108.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					if (data.data !== null) {
						validate108.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate108.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate108.errors = vErrors;
	return true;
}
const GroupDeleteGroupAnswer = validate109;
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.data === void 0 && (missing0 = "data")) {
			validate109.errors = [{
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
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate109.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (200 !== data0) {
					validate109.errors = [{
						instancePath: instancePath + "/status",
						schemaPath: "#/properties/status/const",
						keyword: "const",
						params: { allowedValue: 200 },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.data !== void 0) {
					if (data.data !== null) {
						validate109.errors = [{
							instancePath: instancePath + "/data",
							schemaPath: "#/properties/data/type",
							keyword: "type",
							params: { type: "null" },
							message: "must be null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate109.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate109.errors = vErrors;
	return true;
}
const RttConnectedMessage = validate110;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.service === void 0 && (missing0 = "service") || data.operation === void 0 && (missing0 = "operation") || data.data === void 0 && (missing0 = "data")) {
			validate110.errors = [{
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
					validate110.errors = [{
						instancePath: instancePath + "/service",
						schemaPath: "#/properties/service/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				if ("rtt" !== data0) {
					validate110.errors = [{
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
						validate110.errors = [{
							instancePath: instancePath + "/operation",
							schemaPath: "#/properties/operation/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if ("CONNECT" !== data1) {
						validate110.errors = [{
							instancePath: instancePath + "/operation",
							schemaPath: "#/properties/operation/const",
							keyword: "const",
							params: { allowedValue: "CONNECT" },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						let data2 = data.data;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							let missing1;
							if (data2.cxId === void 0 && (missing1 = "cxId") || data2.heartbeatSeconds === void 0 && (missing1 = "heartbeatSeconds")) {
								validate110.errors = [{
									instancePath: instancePath + "/data",
									schemaPath: "RttConnectedData/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}];
								return false;
							} else {
								if (data2.cxId !== void 0) {
									if (typeof data2.cxId !== "string") {
										validate110.errors = [{
											instancePath: instancePath + "/data/cxId",
											schemaPath: "RttConnectedData/properties/cxId/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data2.heartbeatSeconds !== void 0) {
										let data4 = data2.heartbeatSeconds;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate110.errors = [{
												instancePath: instancePath + "/data/heartbeatSeconds",
												schemaPath: "RttConnectedData/properties/heartbeatSeconds/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										var valid2 = true;
									} else var valid2 = true;
									if (valid2) {
										if (data2.evs !== void 0) {
											if (typeof data2.evs !== "string") {
												validate110.errors = [{
													instancePath: instancePath + "/data/evs",
													schemaPath: "RttConnectedData/properties/evs/type",
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
							validate110.errors = [{
								instancePath: instancePath + "/data",
								schemaPath: "RttConnectedData/type",
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
		validate110.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate110.errors = vErrors;
	return true;
}
const RttDisconnectMessage = validate111;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.service === void 0 && (missing0 = "service") || data.operation === void 0 && (missing0 = "operation") || data.data === void 0 && (missing0 = "data")) {
			validate111.errors = [{
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
					validate111.errors = [{
						instancePath: instancePath + "/service",
						schemaPath: "#/properties/service/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				if ("rtt" !== data0) {
					validate111.errors = [{
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
						validate111.errors = [{
							instancePath: instancePath + "/operation",
							schemaPath: "#/properties/operation/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if ("DISCONNECT" !== data1) {
						validate111.errors = [{
							instancePath: instancePath + "/operation",
							schemaPath: "#/properties/operation/const",
							keyword: "const",
							params: { allowedValue: "DISCONNECT" },
							message: "must be equal to constant"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.data !== void 0) {
						let data2 = data.data;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							let missing1;
							if (data2.reasonCode === void 0 && (missing1 = "reasonCode") || data2.reason === void 0 && (missing1 = "reason")) {
								validate111.errors = [{
									instancePath: instancePath + "/data",
									schemaPath: "RttDisconnectData/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}];
								return false;
							} else {
								if (data2.reasonCode !== void 0) {
									let data3 = data2.reasonCode;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate111.errors = [{
											instancePath: instancePath + "/data/reasonCode",
											schemaPath: "RttDisconnectData/properties/reasonCode/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data2.reason !== void 0) {
										if (typeof data2.reason !== "string") {
											validate111.errors = [{
												instancePath: instancePath + "/data/reason",
												schemaPath: "RttDisconnectData/properties/reason/type",
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
							validate111.errors = [{
								instancePath: instancePath + "/data",
								schemaPath: "RttDisconnectData/type",
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
		validate111.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate111.errors = vErrors;
	return true;
}
const PresenceIncomingMessage = validate112;
const schema114 = {
	"type": "object",
	"required": ["id"],
	"properties": {
		"id": { "type": "string" },
		"name": { "type": "string" },
		"pic": { "type": ["string", "null"] },
		"cxs": {
			"type": "array",
			"items": { "type": "string" }
		}
	}
};
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.from === void 0 && (missing0 = "from") || data.online === void 0 && (missing0 = "online") || data.activity === void 0 && (missing0 = "activity")) {
			validate113.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.from !== void 0) {
				let data0 = data.from;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					let missing1;
					if (data0.id === void 0 && (missing1 = "id")) {
						validate113.errors = [{
							instancePath: instancePath + "/from",
							schemaPath: "PresenceSender/required",
							keyword: "required",
							params: { missingProperty: missing1 },
							message: "must have required property '" + missing1 + "'"
						}];
						return false;
					} else {
						if (data0.id !== void 0) {
							if (typeof data0.id !== "string") {
								validate113.errors = [{
									instancePath: instancePath + "/from/id",
									schemaPath: "PresenceSender/properties/id/type",
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
									validate113.errors = [{
										instancePath: instancePath + "/from/name",
										schemaPath: "PresenceSender/properties/name/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid2 = true;
							} else var valid2 = true;
							if (valid2) {
								if (data0.pic !== void 0) {
									let data3 = data0.pic;
									if (typeof data3 !== "string" && data3 !== null) {
										validate113.errors = [{
											instancePath: instancePath + "/from/pic",
											schemaPath: "PresenceSender/properties/pic/type",
											keyword: "type",
											params: { type: schema114.properties.pic.type },
											message: "must be string,null"
										}];
										return false;
									}
									var valid2 = true;
								} else var valid2 = true;
								if (valid2) {
									if (data0.cxs !== void 0) {
										let data4 = data0.cxs;
										if (Array.isArray(data4)) {
											const len0 = data4.length;
											for (let i0 = 0; i0 < len0; i0++) if (typeof data4[i0] !== "string") {
												validate113.errors = [{
													instancePath: instancePath + "/from/cxs/" + i0,
													schemaPath: "PresenceSender/properties/cxs/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										} else {
											validate113.errors = [{
												instancePath: instancePath + "/from/cxs",
												schemaPath: "PresenceSender/properties/cxs/type",
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
				} else {
					validate113.errors = [{
						instancePath: instancePath + "/from",
						schemaPath: "PresenceSender/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.online !== void 0) {
					if (typeof data.online !== "boolean") {
						validate113.errors = [{
							instancePath: instancePath + "/online",
							schemaPath: "#/properties/online/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.activity !== void 0) {
						let data7 = data.activity;
						if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {} else {
							validate113.errors = [{
								instancePath: instancePath + "/activity",
								schemaPath: "Activity/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.summaryFriendData !== void 0) {
							let data8 = data.summaryFriendData;
							if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
								validate113.errors = [{
									instancePath: instancePath + "/summaryFriendData",
									schemaPath: "SummaryFriendData/type",
									keyword: "type",
									params: { type: schema23.type },
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
		validate113.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate113.errors = vErrors;
	return true;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.service === void 0 && (missing0 = "service") || data.operation === void 0 && (missing0 = "operation") || data.data === void 0 && (missing0 = "data")) {
				validate112.errors = [{
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
						validate112.errors = [{
							instancePath: instancePath + "/service",
							schemaPath: "#/properties/service/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					if ("presence" !== data0) {
						validate112.errors = [{
							instancePath: instancePath + "/service",
							schemaPath: "#/properties/service/const",
							keyword: "const",
							params: { allowedValue: "presence" },
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
							validate112.errors = [{
								instancePath: instancePath + "/operation",
								schemaPath: "#/properties/operation/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						if ("INCOMING" !== data1) {
							validate112.errors = [{
								instancePath: instancePath + "/operation",
								schemaPath: "#/properties/operation/const",
								keyword: "const",
								params: { allowedValue: "INCOMING" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.data !== void 0) {
							const _errs5 = errors;
							if (!validate113(data.data, {
								instancePath: instancePath + "/data",
								parentData: data,
								parentDataProperty: "data",
								rootData
							})) {
								vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate112.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate112.errors = vErrors;
	return errors === 0;
}

export { AuthenticationV2AuthenticateAnswer, AuthenticationV2AuthenticateServerAnswer, ClientPacketAnswer, ErrorAnswer, FriendAddFriendsAnswer, FriendGetMySocialInfoAnswer, FriendGetUsersOnlineStatusAnswer, FriendListFriendsAnswer, FriendRemoveFriendsAnswer, GroupAddGroupMemberAnswer, GroupCreateGroupAnswer, GroupDeleteGroupAnswer, GroupGetMyGroupsAnswer, GroupJoinGroupAnswer, GroupLeaveGroupAnswer, GroupReadGroupMembersAnswer, HeartbeatHeartbeatAnswer, HeartbeatReadAnswer, PacketFailure, PlayerStateLogoutAnswer, PlayerStateUpdateNameAnswer, PlayerStateUpdatePictureUrlAnswer, PresenceForcePushAnswer, PresenceGetPresenceOfFriendsAnswer, PresenceGetPresenceOfGroupAnswer, PresenceGetPresenceOfUsersAnswer, PresenceIncomingMessage, PresenceRegisterListenersForFriendsAnswer, PresenceRegisterListenersForGroupAnswer, PresenceRegisterListenersForProfilesAnswer, PresenceSetVisibilityAnswer, PresenceStopListeningAnswer, PresenceSysExtendPxExpiryAnswer, PresenceSysInitializePresenceAnswer, PresenceSysTerminatePresenceAnswer, PresenceUpdateActivityAnswer, RttConnectedMessage, RttDisconnectMessage, RttRegistrationRequestClientConnectionAnswer, RttRegistrationRequestSystemConnectionAnswer, ServerFailure, ServerPacketAnswer };