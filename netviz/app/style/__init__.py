"""How netviz looks: themes, the style sheet, how numbers are written."""
