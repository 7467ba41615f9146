/** The check of definitions against option schemas, at build. */
export { packageSets, type SchemaClass, schemaClasses, schemaOf, useTypesOf } from "./schema.ts";
export { optionCodes, type OptionCode } from "./validate/codes.ts";
export { takesFunction } from "./validate/functions.ts";
export { isRequired } from "./validate/group.ts";
export { type ModuleScope, optionAt, optionNodes, optionType, validateModule } from "./validate/module.ts";
export { declaredOptions } from "./validate/own-options.ts";
export { callOf, selection, staticName, staticText } from "./validate/expand.ts";
export { showPath } from "./validate/place.ts";
export { staticNumber } from "./validate/scalar.ts";
export { clanServices, type RoleFacts, type ServiceFacts } from "./data/clan-services.ts";
export { describe as typeInWords } from "./model/describe.ts";
export type { OptionType } from "./model/type.ts";
export { elementNode, keyNode, namedChildren, type Option, type OptionNode } from "./model/node.ts";
export { oldPackages, type OldPackage } from "./data/package-renames.ts";
export { availableOn, type PackageFacts } from "./data/packages.ts";
export { derivationAttributes, membersOf } from "./hand-typed.ts";
