create table office (
  id                 bigint generated always as identity primary key,
  code               text collate "C" not null,
  name               text not null,
  kind               text not null check (kind in ('REGIONAL_OFFICE', 'BRANCH_OFFICE')),
  region             text not null,
  serves             text[] not null default '{}',
  parent             text collate "C",
  address            text,
  phone              text,
  latitude           numeric(8, 5) check (latitude between -90 and 90),
  longitude          numeric(8, 5) check (longitude between -180 and 180),
  coordinate_quality text check (coordinate_quality in ('BUILDING', 'DISTRICT', 'TOWN', 'REGENCY_SEAT')),
  coordinate_place   text,
  as_printed         text,
  last_seen          text check (last_seen ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  source_note        text not null,
  aliases            text[] not null default '{}',
  introduced_in      int not null references release,
  ended_in           int references release check (ended_in > introduced_in),
  is_current         boolean generated always as (case when ended_in is null then true end) stored,
  search_key         text generated always as (search_key(name, aliases)) stored,
  check (num_nulls(latitude, longitude, coordinate_quality) in (0, 3)),
  unique (code, is_current),
  foreign key (region, is_current) references region (code, is_current) deferrable initially deferred,
  foreign key (parent, is_current) references office (code, is_current) deferrable initially deferred
);
create index office_region on office (region, code) where is_current;
create index office_search on office using gin (search_key gin_trgm_ops) where is_current;

create table service_unit (
  id                 bigint generated always as identity primary key,
  code               text collate "C" not null,
  name               text not null,
  office             text collate "C" not null,
  region             text not null,
  address            text,
  phone              text,
  latitude           numeric(8, 5) check (latitude between -90 and 90),
  longitude          numeric(8, 5) check (longitude between -180 and 180),
  coordinate_quality text check (coordinate_quality in ('BUILDING', 'DISTRICT', 'TOWN', 'REGENCY_SEAT')),
  coordinate_place   text,
  last_seen          text check (last_seen ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  source_note        text not null,
  aliases            text[] not null default '{}',
  introduced_in      int not null references release,
  ended_in           int references release check (ended_in > introduced_in),
  is_current         boolean generated always as (case when ended_in is null then true end) stored,
  search_key         text generated always as (search_key(name, aliases)) stored,
  check (num_nulls(latitude, longitude, coordinate_quality) in (0, 3)),
  unique (code, is_current),
  foreign key (region, is_current) references region (code, is_current) deferrable initially deferred,
  foreign key (office, is_current) references office (code, is_current) deferrable initially deferred
);
create index service_unit_region on service_unit (region, code) where is_current;
create index service_unit_office on service_unit (office, code) where is_current;
create index service_unit_search on service_unit using gin (search_key gin_trgm_ops) where is_current;

create table plkk_facility (
  id                 bigint generated always as identity primary key,
  code               text collate "C" not null,
  name               text not null,
  type               text not null references facility_type,
  region             text not null,
  region_certainty   text not null check (region_certainty in ('STATED', 'INFERRED_FROM_NAME')),
  office             text collate "C",
  address            text,
  phone              text,
  latitude           numeric(8, 5) check (latitude between -90 and 90),
  longitude          numeric(8, 5) check (longitude between -180 and 180),
  coordinate_quality text check (coordinate_quality in ('BUILDING', 'DISTRICT', 'TOWN', 'REGENCY_SEAT')),
  coordinate_place   text,
  agreement_from     date,
  agreement_until    date check (agreement_until >= agreement_from),
  verified_on        date,
  source_note        text not null,
  aliases            text[] not null default '{}',
  introduced_in      int not null references release,
  ended_in           int references release check (ended_in > introduced_in),
  is_current         boolean generated always as (case when ended_in is null then true end) stored,
  search_key         text generated always as (search_key(name, aliases)) stored,
  check (num_nulls(latitude, longitude, coordinate_quality) in (0, 3)),
  unique (code, is_current),
  foreign key (region, is_current) references region (code, is_current) deferrable initially deferred,
  foreign key (office, is_current) references office (code, is_current) deferrable initially deferred
);
create index plkk_facility_region on plkk_facility (region, code) where is_current;
create index plkk_facility_office on plkk_facility (office, code) where is_current;
create index plkk_facility_search on plkk_facility using gin (search_key gin_trgm_ops) where is_current;
