-- Which of the cubes on a full page of a GiST index are far apart is not told from points, so rows that come town by
-- town, or along a road, split off pages of a single row: 2,400 on a line took 44 s and 114 MB. Numbers are split in
-- the middle. So the first column puts places in order, and each page holds a piece of it.

-- The order of places: in bands of a tenth of a degree, from west to east, then from south to north.
create function earth_order(latitude numeric, longitude numeric) returns bigint
  language sql immutable strict parallel safe return
  cast((floor(latitude * 10) * 1000 + longitude) * 1e10 + latitude * 1e5 as bigint);

drop index office_position, service_unit_position, plkk_facility_position, plkk_facility_region_position;
-- The id tells places at the same point apart.
create index office_position on office
  using gist (earth_order(latitude, longitude), position, id) where is_current;
create index service_unit_position on service_unit
  using gist (earth_order(latitude, longitude), position, id) where is_current;
create index plkk_facility_position on plkk_facility
  using gist (earth_order(latitude, longitude), position, id) where is_current;
create index plkk_facility_region_position on plkk_facility
  using gist (region, earth_order(latitude, longitude), position, id) where is_current;
