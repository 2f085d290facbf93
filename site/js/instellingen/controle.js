/** @import {Fout, Knoop, Leden, Schema, Waarde} from './types' */
import { EXPECTED, missing, notLike, notOneOf, tooHigh, tooLong, tooLow, tooShort, twice, unknownSetting } from './zinnen.js';

/**
 * What may be said of a value of which the schema is content, by the name under $defs: a sentence when it is refused. The trail
 * holds the names of the members that lead to it.
 *
 * @typedef {Record<string, (waarde: Waarde, trail: string[]) => string | undefined>} Kennis
 */

/** What a type is. @type {Record<string, (waarde: Waarde) => boolean>} */
const IS = {
  string: (waarde) => typeof waarde === 'string',
  integer: (waarde) => Number.isInteger(waarde),
  array: (waarde) => Array.isArray(waarde),
  object: (waarde) => waarde instanceof Map,
};

/** The keywords that a value itself must satisfy: what each says of one that does not. @type {Record<string, (schema: any, waarde: any) => string | undefined>} */
const DEMANDS = {
  type: ({ type }, waarde) => (IS[type]?.(waarde) ? undefined : EXPECTED[type]?.()),
  enum: ({ enum: values }, waarde) => (values.includes(waarde) ? undefined : notOneOf(waarde, values)),
  minLength: ({ minLength }, waarde) => (IS.string?.(waarde) && [...waarde].length < minLength ? tooShort(minLength) : undefined),
  maxLength: ({ maxLength }, waarde) => (IS.string?.(waarde) && [...waarde].length > maxLength ? tooLong(maxLength) : undefined),
  pattern: ({ pattern, examples }, waarde) => (IS.string?.(waarde) && !new RegExp(pattern, 'u').test(waarde) ? notLike(waarde, examples[0]) : undefined),
  minimum: ({ minimum }, waarde) => (waarde < minimum ? tooLow(waarde, minimum) : undefined),
  maximum: ({ maximum }, waarde) => (waarde > maximum ? tooHigh(waarde, maximum) : undefined),
  minItems: ({ minItems }, waarde) => (IS.array?.(waarde) && waarde.length < minItems ? tooShort(minItems) : undefined),
  maxItems: ({ maxItems }, waarde) => (IS.array?.(waarde) && waarde.length > maxItems ? tooLong(maxItems) : undefined),
  uniqueItems: (_, waarde) => (IS.array?.(waarde) ? repeated(waarde) : undefined),
  minProperties: ({ minProperties }, waarde) => (IS.object?.(waarde) && waarde.size < minProperties ? tooShort(minProperties) : undefined),
  required: ({ required }, waarde) => (IS.object?.(waarde) ? lacking(required, waarde) : undefined),
};

/** Every keyword that is understood, apart from those that only tell something. */
export const KEYWORDS = [...Object.keys(DEMANDS), '$ref', '$defs', 'properties', 'additionalProperties', 'propertyNames', 'items'];

/** The keywords that ask nothing. */
export const NOTES = ['$schema', 'title', 'description', 'examples', 'default'];

/**
 * Checks a value against our schema. What is refused is left out of what comes back, and so is what can't do without it.
 *
 * @param {Schema} root
 * @param {Knoop} knoop
 * @param {Schema} [schema] the part of the root that the value is checked against
 * @param {Kennis} [kennis]
 * @returns {{knoop?: Knoop, fouten: Fout[]}}
 */
export function check(root, knoop, schema = root, kennis = {}) {
  /** @type {Fout[]} */
  const fouten = [];

  /**
   * @param {Schema} asked
   * @param {Knoop} found
   * @param {string[]} trail
   * @returns {Knoop | undefined}
   */
  function visit(asked, found, trail) {
    const { name, rules } = resolve(root, asked);
    const complaint = complaintOf(rules, found.waarde);
    if (complaint) return refuse(found, complaint);
    const kept = { ...found, waarde: prune(rules, found.waarde, trail) };
    // What was left out has been told already. A list of which nothing is left is not the same as one that was empty on purpose.
    if (complaintOf(rules, kept.waarde) || (isEmpty(kept.waarde) && !isEmpty(found.waarde))) return undefined;
    const objection = Object.hasOwn(kennis, name) ? kennis[name]?.(kept.waarde, trail) : undefined;
    return objection ? refuse(kept, objection) : kept;
  }

  /**
   * @param {Schema} rules
   * @param {Waarde} waarde
   * @param {string[]} trail
   * @returns {Waarde}
   */
  function prune(rules, waarde, trail) {
    const { items } = rules;
    if (Array.isArray(waarde) && items) return waarde.flatMap((item, i) => visit(items, item, [...trail, String(i)]) ?? []);
    if (!(waarde instanceof Map)) return waarde;
    /** @type {Leden} */
    const kept = new Map();
    for (const [key, member] of waarde) {
      const value = visitMember(rules, key, member, [...trail, key]);
      if (value) kept.set(key, value);
    }
    return kept;
  }

  /**
   * @param {Schema} rules
   * @param {string} key
   * @param {Knoop} member
   * @param {string[]} trail
   */
  function visitMember({ properties = {}, additionalProperties = false, propertyNames }, key, member, trail) {
    const asked = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (!asked) return refuse(member, unknownSetting(key, Object.keys(properties)));
    if (propertyNames && !visit(propertyNames, { ...member, waarde: key }, trail)) return undefined;
    return visit(asked, member, trail);
  }

  /** @param {Knoop} knoop @param {string} tekst */
  function refuse({ pad, regel }, tekst) {
    fouten.push({ pad, ...(regel && { regel }), tekst });
    return undefined;
  }

  const kept = visit(schema, knoop, []);
  return { ...(kept && { knoop: kept }), fouten };
}

/**
 * The rules that a schema refers to, with what it says itself.
 *
 * @param {Schema} root
 * @param {Schema} schema
 * @returns {{name: string, rules: Schema}}
 */
export function resolve(root, schema) {
  const name = schema.$ref?.replace('#/$defs/', '') ?? '';
  return { name, rules: { ...root.$defs?.[name], ...schema } };
}

/** @param {Waarde} waarde */
function isEmpty(waarde) {
  return Array.isArray(waarde) && waarde.length === 0;
}

/** @param {Schema} rules @param {Waarde} waarde */
function complaintOf(rules, waarde) {
  for (const [keyword, demand] of Object.entries(DEMANDS)) {
    const complaint = Object.hasOwn(rules, keyword) ? demand(rules, waarde) : undefined;
    if (complaint) return complaint;
  }
  return undefined;
}

/** @param {Knoop[]} items */
function repeated(items) {
  const seen = new Set();
  for (const { waarde } of items) {
    if (seen.has(waarde)) return twice(waarde);
    seen.add(waarde);
  }
  return undefined;
}

/** @param {string[]} required @param {Leden} members */
function lacking(required, members) {
  const name = required.find((key) => !members.has(key));
  return name === undefined ? undefined : missing(name);
}
