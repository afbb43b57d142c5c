// What graphql-js says about a request, in the words in which both sides are compared.
import { GraphQLError, execute, getNullableType, getOperationAST, parse, specifiedRules, specifiedScalarTypes, validate } from 'graphql-17';
import { getVariableValues } from 'graphql-17/execution/values.js';
import { fieldResolver, typeResolver } from './mock.mjs';

// The edition of September 2025 has neither @defer and @stream nor a bound for introspection.
const later = /^(Defer|Stream|MaxIntrospection)/;
export const rules = specifiedRules.filter((rule) => !later.test(rule.name));
export const ruleNames = rules.map((rule) => rule.name.replace(/Rule$/, ''));

// What is said of the scalars of the specification is each engine's own; ours says nothing.
for (const scalar of specifiedScalarTypes) scalar.description = undefined;

/** The rules without some of them, each of which writes its name into its errors. */
export function rulesWithout(names) {
  return rules.filter((rule) => !names.includes(rule.name.replace(/Rule$/, ''))).map(naming);
}

/** The rule, writing its name into its errors. */
export function naming(rule) {
  const name = rule.name.replace(/Rule$/, '');
  return (context) => rule(new Proxy(context, {
    get(target, key) {
      const value = target[key];
      if (key === 'reportError') return (error) => target.reportError(Object.assign(error, { rule: name }));
      if (key === 'getRecursiveVariableUsages') return (operation) => target.getRecursiveVariableUsages(operation).map(seeingThroughNonNull);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  }));
}

// graphql-js 17.1 asks of a nullable variable whether it is the field of a oneOf object, but not where that object itself must not be null
// (`pick(one: Pick!)`). The specification knows no such difference (5.8.5), nor does graphql-js 16.
function seeingThroughNonNull(usage) {
  return { ...usage, parentType: usage.parentType && getNullableType(usage.parentType) };
}

/** Empty selection sets, which a later draft allows, are errors of syntax. */
export const parseOptions = { allowEmptySelectionSets: false };

/**
 * One of { stage: 'syntax', at }, { stage: 'validation', rules }, { stage: 'operation' }, { stage: 'variables' },
 * { stage: 'subscription' }, { stage: 'executed', data, errors }.
 */
export function judge(schema, request, activeRules) {
  let document;
  try {
    document = parse(request.query, parseOptions);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { stage: 'syntax', at: at(error.locations[0]) };
  }
  const errors = validate(schema, document, activeRules, { maxErrors: 1000, allowEmptySelectionSets: false });
  if (errors.length > 0) return { stage: 'validation', rules: [...new Set(errors.map((error) => error.rule))].sort() };
  return run(schema, request, document);
}

function run(schema, request, document) {
  const operation = getOperationAST(document, request.operationName);
  if (!operation) return { stage: 'operation' };
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (variables.errors) return { stage: 'variables' };
  if (operation.operation === 'subscription') return { stage: 'subscription' };
  const result = execute({
    schema, document, fieldResolver, typeResolver,
    variableValues: request.variables, operationName: request.operationName,
  });
  return executed(JSON.parse(JSON.stringify(result)));
}

/** The answer to an operation that ran: data with its order, errors as a set of paths with their places. */
export function executed({ data, errors = [] }) {
  return {
    stage: 'executed',
    data: JSON.stringify(data),
    errors: errors.map((error) => `${JSON.stringify(error.path)} at ${error.locations.map(at).join(' and ')}`).sort(),
  };
}

export const at = ({ line, column }) => `${line}:${column}`;
