-- `family` and `size` are set above this text.
local config = wezterm.config_builder()
config.font = wezterm.font(family)
config.font_size = size
config.color_scheme = "fleet"
config.hide_tab_bar_if_only_one_tab = true
config.window_close_confirmation = "NeverPrompt"
return config
