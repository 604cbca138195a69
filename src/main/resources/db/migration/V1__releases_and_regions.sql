-- Every published row carries the release that introduced it and the one that ended it. A row that is
-- still published has is_current = true, a row that ended has null: so a unique key over (code, is_current)
-- allows one current row and any number of ended ones, and a foreign key over the same pair binds current
-- rows to current rows only. A revision ends one row and adds another, so the keys are checked at commit.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create table release (
  number       int primary key check (number > 0),
  published_at timestamptz not null default now(),
  published_by text not null,
  note         text,
  checksum     text not null
);
create index release_published_at on release (published_at);

-- What a name is searched by: without accents, case, punctuation and the words for regency and city.
-- Aliases follow the name, each after a bar, so that no match runs from one into the next.
create function search_key(name text) returns text language sql immutable strict parallel safe return
  regexp_replace(
    regexp_replace(lower(unaccent('unaccent', name)), '\m(kabupaten|kab|kota)\M', '', 'g'),
    '[^a-z0-9|]', '', 'g');
create function search_key(name text, aliases text[]) returns text language sql immutable strict parallel safe return
  search_key(name || '|' || array_to_string(aliases, '|'));

create table region (
  id            bigint generated always as identity primary key,
  code          text not null,
  name_id       text not null,
  name_en       text not null,
  level         text not null check (level in ('REGIONAL_OFFICE_AREA', 'PROVINCE', 'REGENCY', 'CITY')),
  parent        text,
  iso_3166_2    text,
  time_zone     text,
  south         numeric(5, 2),
  west          numeric(5, 2),
  north         numeric(5, 2),
  east          numeric(5, 2),
  aliases       text[] not null default '{}',
  introduced_in int not null references release,
  ended_in      int references release check (ended_in > introduced_in),
  is_current    boolean generated always as (case when ended_in is null then true end) stored,
  search_key    text generated always as (search_key(name_id || '|' || name_en, aliases)) stored,
  unique (code, is_current),
  foreign key (parent, is_current) references region (code, is_current) deferrable initially deferred,
  check ((level = 'REGIONAL_OFFICE_AREA') = (parent is null)),
  check (num_nulls(south, west, north, east) in (0, 4)),
  check (south < north)
);
create index region_parent on region (parent, code) where is_current;
create index region_search on region using gin (search_key gin_trgm_ops) where is_current;

-- The region and all that lies below it.
create function regions_within(root text) returns setof text language sql stable strict parallel safe rows 15
begin atomic
  with recursive below(code) as (
    select root
    union
    select r.code from region r join below b on r.parent = b.code where r.is_current)
  select code from below;
end;
