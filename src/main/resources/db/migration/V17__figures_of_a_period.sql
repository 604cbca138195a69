-- leads from a figure to its parts, to its whole and to those of the regions below, which are of the same period
create index figure_of_period on figure (area, indicator, period);
