-- Code lists: part of the schema that clients see, so they change with the program and not by publishing.
-- R__code_lists.sql fills them.
create table indicator (
  code          text primary key,
  unit          text not null,
  name_id       text not null,
  name_en       text not null,
  definition_id text not null,
  definition_en text not null
);

create table participant_segment (
  code          text primary key,
  position      int not null unique,
  name_id       text not null,
  name_en       text not null,
  definition_id text not null,
  definition_en text not null,
  programmes    text[]  -- null where no source says it
);

create table programme (
  code          text primary key,
  position      int not null unique,
  name_id       text not null,
  name_en       text not null,
  definition_id text not null,
  definition_en text not null
);

create table facility_type (
  code    text primary key,
  name_id text not null,
  name_en text not null
);

-- What an indicator meant when a figure was published, for indicators that have meant several things.
create table definition (
  code    text primary key,
  name_id text not null,
  name_en text not null
);

create table source (
  id            bigint generated always as identity primary key,
  code          text not null,
  publisher     text not null,
  title         text not null,
  published_on  text not null check (published_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  url           text not null check (url ~ '^https?://'),
  attributed_to text not null,
  introduced_in int not null references release,
  ended_in      int references release check (ended_in > introduced_in),
  is_current    boolean generated always as (case when ended_in is null then true end) stored,
  unique (code, is_current)
);

create table figure (
  id            bigint generated always as identity primary key,
  indicator     text not null references indicator,
  region        text not null,
  period        text not null,
  period_kind   text not null check (period_kind in ('POINT', 'MONTH', 'QUARTER', 'YEAR', 'YEAR_TO_DATE')),
  period_start  date,
  period_end    date not null check (period_end >= period_start),
  segment       text references participant_segment,
  programme     text references programme,
  facility_type text references facility_type,
  value         numeric,
  qualifier     text check (qualifier in ('EXACT', 'ROUNDED', 'TRUNCATED', 'AT_LEAST', 'APPROXIMATE')),
  missing       text check (missing in ('NOT_STATED', 'NOT_APPLICABLE', 'WITHHELD')),
  as_printed    text,
  source        text not null,
  definition    text references definition,
  scope         text check (scope in ('DOUBTFUL')),
  note          text,
  introduced_in int not null references release,
  ended_in      int references release check (ended_in > introduced_in),
  is_current    boolean generated always as (case when ended_in is null then true end) stored,
  breakdown     text generated always as (coalesce(segment, programme, facility_type, '')) stored,
  check ((period_kind = 'POINT') = (period_start is null)),
  check (num_nonnulls(segment, programme, facility_type) <= 1),
  check ((value is null) = (missing is not null)),
  check ((value is null) = (qualifier is null)),
  -- growth is the one indicator that can fall below zero
  check (value >= 0 or indicator = 'CONTRIBUTIONS_GROWTH'),
  unique (indicator, region, period, breakdown, source, is_current),
  foreign key (region, is_current) references region (code, is_current) deferrable initially deferred,
  foreign key (source, is_current) references source (code, is_current) deferrable initially deferred
);
-- serves the latest figure and the series of a region
create index figure_latest on figure (region, indicator, breakdown, period_end desc);
