// Constant values of input types: as GraphQL literals and as JSON. Some of the JSON is wrong on purpose.
import { GraphQLNonNull, getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql-17';

const ints = ['0', '1', '-5', '42', '-0', '2147483647', '-2147483648'];
const floats = ['1.5', '-0.0', '1e3', '2.5E-3', '3', '0', '123456789012'];
const strings = ['""', '"a"', '"é \\u00e9 \\u{1F600} \\n"', '"""\n    block\n      text\n  """', '"7"', '"A"'];
const anything = ['1', '2.50', '"s"', 'true', 'A', '{ x: 1, a: [A, null, "é"] }', '[]', '[1, [2]]', '{}', '-0', '1e21', '{ nested: { deep: [1.0] } }'];
const scalars = {
  Int: ints, Float: floats, String: strings, Boolean: ['true', 'false'], ID: ['"x"', '7', '-3', '"é"', '123456789012345'],
};
const jsonScalars = {
  Int: [0, 1, -5, 2147483647, 3.0], Float: [0, 1.5, -3, 1e3, 123456789012], String: ['', 'a', 'é😀', '7'], Boolean: [true, false], ID: ['x', 7, '7', -3],
};
const jsonAnything = [1, 2.5, 's', true, { x: 1, a: ['A', null] }, [], [1, [2]], {}, 0];
const wrong = [1, 1.5, 'text', true, [], {}, [null], { x: 1 }, 2147483648, -0.5, null, ['A'], 1e40];

/** A literal without variables, except where a custom scalar may hold the one that is made. */
export function literalOf(type, random, makeVariable = null, depth = 3) {
  if (!isNonNullType(type) && random.chance(0.06)) return 'null';
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    if (random.chance(0.2)) return literalOf(nonNull(nullable.ofType), random, makeVariable, depth);
    return `[${Array.from({ length: random.below(depth > 0 ? 3 : 1) }, () => literalOf(nullable.ofType, random, makeVariable, depth - 1)).join(', ')}]`;
  }
  if (isInputObjectType(nullable)) return `{ ${chosenFields(nullable, random, depth).map((field) => `${field.name}: ${literalOf(nullable.isOneOf ? nonNull(field.type) : field.type, random, makeVariable, depth - 1)}`).join(', ')} }`;
  if (isEnumType(nullable)) return random.pick(nullable.getValues()).name;
  if (scalars[nullable.name]) return random.pick(scalars[nullable.name]);
  return makeVariable && random.chance(0.2) ? withVariables(random, makeVariable) : random.pick(anything);
}

/** A value of a variable. */
export function jsonOf(type, random, depth = 3) {
  if (random.chance(0.02)) return random.pick(wrong);
  if (!isNonNullType(type) && random.chance(0.06)) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    if (random.chance(0.2)) return jsonOf(nonNull(nullable.ofType), random, depth);
    return Array.from({ length: random.below(depth > 0 ? 3 : 1) }, () => jsonOf(nullable.ofType, random, depth - 1));
  }
  if (isInputObjectType(nullable)) return Object.fromEntries(chosenFields(nullable, random, depth).map((field) => [field.name, jsonOf(nullable.isOneOf ? nonNull(field.type) : field.type, random, depth - 1)]));
  if (isEnumType(nullable)) return random.pick(nullable.getValues()).name;
  return random.pick(jsonScalars[nullable.name] ?? jsonAnything);
}

function withVariables(random, makeVariable) {
  return random.chance(0.5) ? `[1, ${makeVariable()}]` : `{ x: ${makeVariable()}, y: [${makeVariable()}] }`;
}

function chosenFields(type, random, depth) {
  const all = Object.values(type.getFields());
  if (type.isOneOf) return [random.pick(all)];
  return random.shuffled(all.filter((field) => isRequiredInputField(field) || (depth > 0 && random.chance(0.4))));
}

/** The type without null. */
export function nonNull(type) {
  return new GraphQLNonNull(getNullableType(type));
}
