/**
 * What overlays of the fleet add to `pkgs`, or take from it, by what it is seen from. Members of these come before those
 * of nixpkgs. `dsl/fleet` fills them.
 */
export interface Added_x86_64_linux {}
export interface Added_aarch64_linux {}
export interface Added_aarch64_darwin {}
export interface Added_x86_64_darwin {}
export interface AddedLinux {}
export interface AddedDarwin {}
export interface AddedCommon {}
