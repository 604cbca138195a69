create extension if not exists cube;
create extension if not exists btree_gist;

-- Where a place is on a sphere of radius 1, at its parametric latitude on the WGS 84 ellipsoid (the factor is
-- 1 minus the flattening), with which distances over the sphere are those over the ellipsoid within 0.17 %.
create function earth_point(latitude float8, longitude float8) returns cube
  language sql immutable strict parallel safe return cube(array[
    cos(atan(0.99664718933525 * tan(radians(latitude)))) * cos(radians(longitude)),
    cos(atan(0.99664718933525 * tan(radians(latitude)))) * sin(radians(longitude)),
    sin(atan(0.99664718933525 * tan(radians(latitude))))]);

alter table office add position cube generated always as (earth_point(latitude, longitude)) stored;
alter table service_unit add position cube generated always as (earth_point(latitude, longitude)) stored;
alter table plkk_facility add position cube generated always as (earth_point(latitude, longitude)) stored;
create index office_position on office using gist (position) where is_current;
create index service_unit_position on service_unit using gist (position) where is_current;
create index plkk_facility_position on plkk_facility using gist (position) where is_current;
-- the nearest in a region, however far the region is
create index plkk_facility_region_position on plkk_facility using gist (region, position) where is_current;

create index office_serves on office using gin (serves) where is_current;

-- The region and all that it lies in.
create function regions_above(leaf text) returns setof text language sql stable strict parallel safe rows 3
begin atomic
  with recursive above(code, parent) as (
    select r.code, r.parent from region r where r.code = leaf and r.is_current
    union
    select r.code, r.parent from region r join above a on r.code = a.parent where r.is_current)
  select code from above;
end;
