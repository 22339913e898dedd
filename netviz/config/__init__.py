"""The config of a run: its fields (model), whether they are valid (check), what follows from a change (fitting), and
its form in a file: TOML (toml), converted to the model's types (conversion) and back (serialization).
"""

from netviz.config.by_hand import HandEdit
from netviz.config.check import check, inapplicable, parameter_count, shapes, weighted_layers
from netviz.config.conversion import ConfigError, converted
from netviz.config.diff import differences, label_of, symbol, value_words, values_only
from netviz.config.edit_names import edit_name
from netviz.config.fitting import fitted, new_layer, suited, with_data, with_output
from netviz.config.input_words import learned_words, seen_words
from netviz.config.model import (
    FIELDS,
    KINDS,
    SETTINGS,
    SPECS,
    Config,
    DataConfig,
    NetworkConfig,
    TrainingConfig,
    replaced,
    value_at,
)
from netviz.config.serialization import (
    CONFIG,
    changed,
    default_config,
    described,
    dump,
    from_dict,
    load,
    override,
    parse,
    reading_of,
    require_values,
    to_dict,
    with_data_name,
)
from netviz.config.toml import TomlError, parse_toml, read_toml
from netviz.data.augmentation import Augmentation
from netviz.engine.activations import ACTIVATIONS
from netviz.engine.by_hand import Freeze, HandChange, SetValue, SwitchOff
from netviz.engine.layers import LayerSpec
from netviz.engine.optimizers import OptimizerSpec
from netviz.engine.regularizers import Regularizer
from netviz.engine.schedules import Schedule
from netviz.engine.settings import Setting, Spec, settings_of

__all__ = [
    "ACTIVATIONS",
    "CONFIG",
    "FIELDS",
    "KINDS",
    "SETTINGS",
    "SPECS",
    "Augmentation",
    "Config",
    "ConfigError",
    "DataConfig",
    "Freeze",
    "HandChange",
    "HandEdit",
    "LayerSpec",
    "NetworkConfig",
    "OptimizerSpec",
    "Regularizer",
    "Schedule",
    "SetValue",
    "Setting",
    "Spec",
    "SwitchOff",
    "TomlError",
    "TrainingConfig",
    "changed",
    "check",
    "converted",
    "default_config",
    "described",
    "differences",
    "dump",
    "edit_name",
    "fitted",
    "from_dict",
    "inapplicable",
    "label_of",
    "learned_words",
    "load",
    "new_layer",
    "override",
    "parameter_count",
    "parse",
    "parse_toml",
    "read_toml",
    "reading_of",
    "replaced",
    "require_values",
    "seen_words",
    "settings_of",
    "shapes",
    "suited",
    "symbol",
    "to_dict",
    "value_at",
    "value_words",
    "values_only",
    "weighted_layers",
    "with_data",
    "with_data_name",
    "with_output",
]
