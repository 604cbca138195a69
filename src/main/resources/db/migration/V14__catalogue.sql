-- Tables are altered after their rows are updated: no check of rows may be pending in between.
set constraints all immediate;

-- The catalogue is published like all else: dimensions and their members, definitions, indicators and bodies.
create table dimension (
  id            bigint generated always as identity primary key,
  code          text not null,
  position      int  not null,
  name_id       text not null,
  name_en       text not null,
  introduced_in int not null references release,
  ended_in      int references release check (ended_in > introduced_in),
  is_current    boolean generated always as (case when ended_in is null then true end) stored,
  unique (code, is_current)
);

create table member (
  id            bigint generated always as identity primary key,
  code          text not null,
  dimension     text not null,
  position      int  not null,
  name_id       text not null,
  name_en       text not null,
  definition_id text,
  definition_en text,
  part_of       text,
  residual      boolean,
  programmes    text[] not null default '{}',
  introduced_in int not null references release,
  ended_in      int references release check (ended_in > introduced_in),
  is_current    boolean generated always as (case when ended_in is null then true end) stored,
  unique (code, is_current),
  foreign key (dimension, is_current) references dimension (code, is_current) deferrable initially deferred,
  foreign key (part_of, is_current) references member (code, is_current) deferrable initially deferred,
  check (num_nulls(definition_id, definition_en) in (0, 2))
);
comment on constraint member_check1 on member is
  'A definition stands in both languages, or in none.';

create table body (
  id            bigint generated always as identity primary key,
  code          text not null,
  name          text not null,
  part_of       text,
  aliases       text[] not null default '{}',
  introduced_in int not null references release,
  ended_in      int references release check (ended_in > introduced_in),
  is_current    boolean generated always as (case when ended_in is null then true end) stored,
  unique (code, is_current),
  foreign key (part_of, is_current) references body (code, is_current) deferrable initially deferred
);

-- Other names of regions, each with where it is from.
create table region_name (
  id            bigint generated always as identity primary key,
  region        text not null,
  name          text not null,
  kind          text not null check (kind in ('ABBREVIATION', 'ALIAS', 'SEAT', 'FORMER_NAME')),
  until         text,
  source        text not null,
  introduced_in int not null references release,
  ended_in      int references release check (ended_in > introduced_in),
  is_current    boolean generated always as (case when ended_in is null then true end) stored,
  search_key    text generated always as (search_key(name)) stored,
  unique (region, name, is_current),
  foreign key (region, is_current) references region (code, is_current) deferrable initially deferred,
  check (until is null or kind in ('FORMER_NAME', 'SEAT'))
);
create index region_name_search on region_name using gin (search_key gin_trgm_ops) where is_current;
comment on constraint region_name_check1 on region_name is
  'Only a former name or seat was one until some year.';

-- What was a code list of the program was in effect published with the first release. A database without any gets it
-- with the dataset.
alter table figure drop constraint figure_indicator_fkey, drop constraint figure_segment_fkey,
  drop constraint figure_programme_fkey, drop constraint figure_facility_type_fkey,
  drop constraint figure_definition_fkey;
alter table plkk_facility drop constraint plkk_facility_type_fkey;

insert into dimension (code, position, name_id, name_en, introduced_in)
  select code, position, name_id, name_en, first.number
  from (select min(number) as number from release) first, (values
    ('segment', 1, 'Segmen peserta', 'Participant segment'),
    ('programme', 2, 'Program', 'Programme'),
    ('facility_type', 3, 'Jenis fasilitas', 'Facility type'),
    ('region', 9, 'Wilayah di bawahnya', 'Regions right below')) d (code, position, name_id, name_en)
  where first.number is not null;

insert into member (code, dimension, position, name_id, name_en, definition_id, definition_en, part_of, residual,
    programmes, introduced_in)
  select m.*, first.number
  from (select min(number) as number from release) first, (
    select code, 'segment', position, name_id, name_en, definition_id, definition_en,
      case when code = 'MIGRANT' then 'FORMAL' end, cast(null as boolean), coalesce(programmes, '{}')
    from participant_segment
    union all
    select code, 'programme', position, name_id, name_en, definition_id, definition_en, null, null, '{}' from programme
    union all
    select code, 'facility_type', array_position(array['PRIVATE_HOSPITAL', 'PUBLIC_HOSPITAL',
        'MILITARY_POLICE_HOSPITAL', 'HOSPITAL', 'CLINIC', 'PUSKESMAS'], code), name_id, name_en,
      null, null, null, case when code = 'HOSPITAL' then true end, '{}'
    from facility_type) m
  where first.number is not null;

drop table participant_segment, programme, facility_type;

alter table definition drop constraint definition_pkey;
alter table definition
  add id bigint generated always as identity primary key,
  add introduced_in int references release,
  add ended_in int references release check (ended_in > introduced_in),
  add is_current boolean generated always as (case when ended_in is null then true end) stored,
  add unique (code, is_current);
update definition set introduced_in = (select min(number) from release);
delete from definition where introduced_in is null;
alter table definition alter introduced_in set not null;

alter table indicator drop constraint indicator_pkey;
alter table indicator
  add id bigint generated always as identity primary key,
  add position int,
  add kind text check (kind in ('STOCK', 'FLOW', 'RATE')),
  add definitions text[] not null default '{}',
  add dimensions text[] not null default '{}',
  add growth_of text,
  add introduced_in int references release,
  add ended_in int references release check (ended_in > introduced_in),
  add is_current boolean generated always as (case when ended_in is null then true end) stored,
  add unique (code, is_current),
  add foreign key (growth_of, is_current) references indicator (code, is_current) deferrable initially deferred;
update indicator set introduced_in = (select min(number) from release),
  position = array_position(array['COVERAGE_RATE', 'COVERAGE_DENOMINATOR', 'ACTIVE_PARTICIPANTS',
    'INACTIVE_PARTICIPANTS', 'UNPROTECTED_WORKERS', 'CONSTRUCTION_PROJECTS', 'EMPLOYERS', 'CONTRIBUTIONS',
    'CONTRIBUTIONS_GROWTH', 'CLAIMS_PAID', 'CLAIMS_COUNT', 'BRANCH_OFFICES', 'SERVICE_UNITS', 'PLKK_FACILITIES'], code),
  kind = case when code in ('COVERAGE_RATE', 'CONTRIBUTIONS_GROWTH') then 'RATE'
    when code in ('CONTRIBUTIONS', 'CLAIMS_PAID', 'CLAIMS_COUNT') then 'FLOW' else 'STOCK' end,
  growth_of = case when code = 'CONTRIBUTIONS_GROWTH' then 'CONTRIBUTIONS' end,
  definitions = case when code in ('COVERAGE_RATE', 'COVERAGE_DENOMINATOR', 'ACTIVE_PARTICIPANTS')
    then array['LABOUR_FORCE', 'EMPLOYED_POPULATION', 'NOT_STATED'] else '{}' end,
  dimensions = case
    when code = 'ACTIVE_PARTICIPANTS' then array['segment', 'region']
    when code in ('CLAIMS_PAID', 'CLAIMS_COUNT') then array['programme', 'region']
    when code = 'PLKK_FACILITIES' then array['facility_type', 'region']
    when code in ('COVERAGE_RATE', 'CONTRIBUTIONS_GROWTH') then '{}'
    else array['region'] end;
delete from indicator where introduced_in is null;
alter table indicator alter introduced_in set not null, alter position set not null, alter kind set not null;

-- Least, most and basis are what the printed words say of the value, read when it was published; a row from before has
-- none.
-- A figure is of a region or of a branch office's service area, of a part of one dimension at most, of a definition
-- where the indicator has several, and an observation, a target or a projection.
alter table figure add part text;
update figure set part = coalesce(segment, programme, facility_type),
  definition = case when indicator = 'ACTIVE_PARTICIPANTS' then coalesce(definition, 'NOT_STATED') else definition end;
alter table figure drop column breakdown, drop column segment, drop column programme, drop column facility_type;
alter table figure
  add office text collate "C",
  add status text not null default 'OBSERVED' check (status in ('OBSERVED', 'TARGET', 'PROJECTION')),
  add low numeric,
  add high numeric,
  add correction text,
  add least numeric,
  add most numeric,
  add basis text check (basis in ('PRINTED', 'ASSUMED')),
  alter region drop not null,
  alter period_end drop not null,
  drop constraint figure_period_kind_check,
  drop constraint figure_qualifier_check,
  drop constraint figure_check1,
  drop constraint figure_check4,
  drop constraint figure_check5,
  drop constraint figure_check6,
  add check (period_kind in ('POINT', 'MONTH', 'QUARTER', 'YEAR', 'YEAR_TO_DATE', 'RANGE', 'NOT_STATED')),
  add check (qualifier in ('EXACT', 'ROUNDED', 'TRUNCATED', 'AT_LEAST', 'AT_MOST', 'APPROXIMATE', 'RANGE')),
  add constraint figure_area check (num_nonnulls(region, office) = 1),
  add constraint figure_period_bounds check (
    (period_start is null) = (period_kind in ('POINT', 'NOT_STATED')) and (period_end is null) = (period_kind = 'NOT_STATED')),
  add constraint figure_value check (num_nonnulls(value, low, missing) = 1),
  add constraint figure_qualified check ((missing is null) = (qualifier is not null)),
  add constraint figure_range check (
    (low is null) = (high is null) and (low is not null) = (qualifier is not distinct from 'RANGE')),
  add constraint figure_range_order check (low < high),
  add foreign key (indicator, is_current) references indicator (code, is_current) deferrable initially deferred,
  add foreign key (part, is_current) references member (code, is_current) deferrable initially deferred,
  add foreign key (definition, is_current) references definition (code, is_current) deferrable initially deferred,
  add foreign key (office, is_current) references office (code, is_current) deferrable initially deferred;
-- What tells figures apart, as it stands in their global ids: what not every figure has follows, with its name.
create function figure_key(indicator text, area text, period text, part text, source text, status text, definition text)
  returns text language sql immutable parallel safe return
  indicator || '|' || area || '|' || period || '|' || coalesce(part, '') || '|' || source
    || case when status = 'OBSERVED' then '' else '|status=' || status end
    || coalesce('|definition=' || definition, '');
alter table figure
  add area text generated always as (coalesce(region, office)) stored,
  add breakdown text generated always as (coalesce(part, '')) stored,
  add meaning text generated always as (coalesce(definition, '')) stored,
  add key text collate "C" generated always as (
    figure_key(indicator, coalesce(region, office), period, part, source, status, definition)) stored;
alter table figure
  add unique (key, is_current);
create index figure_latest on figure (area, indicator, breakdown, period_end desc);
create index figure_office on figure (office) where office is not null;
comment on constraint figure_area on figure is
  'A figure is of a region or of an office''s service area: one of the two is filled.';
comment on constraint figure_value on figure is
  'A figure has either a value, or low and high, or the reason in the column missing. Missing is never zero.';
comment on constraint figure_qualified on figure is
  'A qualifier belongs to a value, and a value has one.';
comment on constraint figure_range on figure is
  'Low and high belong to the qualifier RANGE, which has no other value.';
comment on constraint figure_range_order on figure is
  'The low end of a range lies below its high end.';

alter table plkk_facility
  add foreign key (type, is_current) references member (code, is_current) deferrable initially deferred,
  drop constraint plkk_facility_region_certainty_check,
  add check (region_certainty in ('STATED', 'INFERRED_FROM_NAME', 'INFERRED_FROM_LOCATION'));
alter table service_unit alter office drop not null;

-- The last day that a day, a month or a year can be.
create function last_day(date_or_part text) returns date language sql immutable strict parallel safe return
  case length(date_or_part)
    when 4 then make_date(cast(date_or_part as int), 12, 31)
    when 7 then cast(cast(date_or_part || '-01' as date) + interval '1 month' as date) - 1
    else cast(date_or_part as date) end;

alter table source add title_from text not null default 'HEADLINE' check (title_from in ('HEADLINE', 'ADDRESS'));

-- The catalogue as the program reads it: what each code means now or, when it is withdrawn, last meant; for figures of
-- earlier releases refer to it still.
create view latest_dimension as
  select distinct on (code) code, position, name_id, name_en, ended_in is null as published
  from dimension order by code, introduced_in desc;
create view latest_member as
  select distinct on (code) code, dimension, position, name_id, name_en, definition_id, definition_en, part_of,
    coalesce(residual, false) as residual, programmes, ended_in is null as published
  from member order by code, introduced_in desc;
create view latest_definition as
  select distinct on (code) code, name_id, name_en, ended_in is null as published
  from definition order by code, introduced_in desc;
create view latest_indicator as
  select distinct on (code) code, position, unit, kind, name_id, name_en, definition_id, definition_en, definitions,
    dimensions, growth_of, ended_in is null as published
  from indicator order by code, introduced_in desc;
create view latest_body as
  select distinct on (code) code, name, part_of, aliases, ended_in is null as published
  from body order by code, introduced_in desc;
create view segment_programme as
  select m.code as segment, p.code as programme, cast(p.number - 1 as int) as position
  from latest_member m cross join unnest(m.programmes) with ordinality as p (code, number);
create view indicator_definition as
  select i.code as indicator, d.code as definition, cast(d.number - 1 as int) as position
  from latest_indicator i cross join unnest(i.definitions) with ordinality as d (code, number);
create view indicator_dimension as
  select i.code as indicator, d.code as dimension, cast(d.number - 1 as int) as position
  from latest_indicator i cross join unnest(i.dimensions) with ordinality as d (code, number);

-- Servers ask for the newest release; nobody listens any more.
drop trigger release_published on release;
drop function announce_release;
