/** Recipes of `just`. */
export {
  justfile,
  type Justfile,
  type JustfileSpec,
  type JustAttributes,
  type JustDependency,
  type JustParameter,
  type JustRecipe,
  type JustSettings,
} from "./justfile.ts";
export { just, type JustExpression, type JustLine, type JustText } from "./text.ts";
