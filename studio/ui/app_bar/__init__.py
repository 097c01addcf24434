"""The bar at the top: menu, project, tabs, jobs, who speaks, settings, keys."""
