-- What each publication did to the tables that it had files for.
create table release_change (
  release   int  not null references release,
  kind      text not null,
  added     int  not null check (added >= 0),
  revised   int  not null check (revised >= 0),
  withdrawn int  not null check (withdrawn >= 0),
  unchanged int  not null check (unchanged >= 0),
  primary key (release, kind)
);

-- The difference of two releases, in the tables that grow large
create index figure_introduced on figure (introduced_in);
create index figure_ended on figure (ended_in) where ended_in is not null;
create index plkk_facility_introduced on plkk_facility (introduced_in);
create index plkk_facility_ended on plkk_facility (ended_in) where ended_in is not null;

-- Publishers are told in these words what a row of theirs contradicts.
comment on constraint region_check1 on region is
  'Every region but the regional office area has a parent.';
comment on constraint region_check2 on region is
  'The box has all of south, west, north and east, or none of them.';
comment on constraint region_check3 on region is
  'The southern edge lies south of the northern edge.';
comment on constraint figure_check3 on figure is
  'A figure is broken down by one of segment, programme and facility_type at most.';
comment on constraint figure_check4 on figure is
  'A figure has either a value or the reason why it is missing. Missing is never zero.';
comment on constraint figure_check5 on figure is
  'A qualifier belongs to a value, and a value has one.';
comment on constraint figure_check6 on figure is
  'Only growth can be less than zero.';
comment on constraint office_check1 on office is
  'Latitude, longitude and coordinate_quality are filled together or not at all.';
comment on constraint service_unit_check1 on service_unit is
  'Latitude, longitude and coordinate_quality are filled together or not at all.';
comment on constraint plkk_facility_check on plkk_facility is
  'The agreement does not end before it begins.';
comment on constraint plkk_facility_check2 on plkk_facility is
  'Latitude, longitude and coordinate_quality are filled together or not at all.';
