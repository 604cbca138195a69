-- The current rows again, as the peers like them best: plain tables with keys, no history, and what takes computing in
-- functions that a query can inline.
create schema peers;
set search_path to peers, public;

create table region as select code, name_id as name from public.region where is_current;
alter table region add primary key (code);

create table office as select code, name, address, phone, region from public.office where is_current;
alter table office add primary key (code), add foreign key (region) references region;

create table facility as select code, name, type, address, phone, office from public.plkk_facility where is_current;
alter table facility add primary key (code), add foreign key (office) references office;
create index on facility (office);

create table source as select code, publisher, title, published_on, url, attributed_to from public.source
where is_current;
alter table source add primary key (code);

-- `place` orders the figures of a subject as the application does: the latest first, of one period the preferred source.
create table figure as
select f.id, f.region, f.indicator, coalesce(f.segment, '') as segment, f.period, f.value, f.missing, i.unit,
  f.as_printed, f.source,
  row_number() over (partition by f.region, f.indicator, f.segment order by f.period_end desc, f.period_start nulls last,
    s.attributed_to not like 'BPJS Ketenagakerjaan%', s.published_on desc, s.code)::int as place
from public.figure f join public.indicator i on i.code = f.indicator
  join public.source s on s.code = f.source and s.is_current
where f.is_current and f.programme is null and f.facility_type is null;
alter table figure add primary key (id), add unique (region, indicator, segment, place),
  add foreign key (region) references region, add foreign key (source) references source;

create function region_figure(region region, indicator text, segment text default '') returns figure
language sql stable as $$
  select * from peers.figure f
  where f.region = region.code and f.indicator = region_figure.indicator and f.segment = region_figure.segment
    and f.value is not null
  order by f.place limit 1
$$;

create function region_series(region region, indicator text) returns setof figure language sql stable as $$
  select f.* from peers.figure f
  where f.region = region.code and f.indicator = region_series.indicator and f.segment = ''
    and not exists (select from peers.figure better where better.region = f.region and better.indicator = f.indicator
      and better.segment = '' and better.period = f.period and better.place < f.place)
  order by f.place desc
$$;

create type nearby as (distance_km float8, code text, name text, type text);

create function nearest(latitude float8, longitude float8) returns setof nearby language sql stable as $$
  select round((2 * asin(least(1, (f.position <-> earth_point(nearest.latitude, nearest.longitude)) / 2)) * 6367.444657122500
    * 1000)::numeric)::float8 / 1000, f.code, f.name, f.type
  from public.plkk_facility f where f.is_current and f.position is not null
  order by f.position <-> earth_point(nearest.latitude, nearest.longitude), f.code
$$;
