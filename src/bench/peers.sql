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

-- Whether all bodies that figures are attributed to are the agency or a part of it.
create function is_of_agency(attributed_to text) returns boolean language sql stable as $$
  select bool_and(exists (
    select from public.body b where b.is_current and (b.name = named.body or named.body = any (b.aliases))
      and coalesce(b.part_of, b.code) = 'bpjs-ketenagakerjaan'))
  from unnest(string_to_array(attributed_to, '; ')) named(body)
$$;

-- `place` orders the figures of a series as the application does: the latest first, of one period the preferred source.
create table figure as
select f.id, f.region, f.indicator, f.breakdown as part, f.period, f.value, f.missing, i.unit, f.as_printed, f.source,
  row_number() over (partition by f.region, f.indicator, f.breakdown order by
    case i.kind when 'FLOW' then f.period_end else coalesce(f.period_start, f.period_end) end desc nulls last,
    case i.kind when 'FLOW' then f.period_start else f.period_end end nulls last,
    is_of_agency(s.attributed_to) desc, s.published_on desc, s.code)::int as place
from public.figure f join public.indicator i on i.code = f.indicator and i.is_current
  join public.source s on s.code = f.source and s.is_current
where f.is_current and f.region is not null and f.status = 'OBSERVED';
alter table figure add primary key (id), add unique (region, indicator, part, place),
  add foreign key (region) references region, add foreign key (source) references source;

create function region_figure(region region, indicator text, part text default '') returns figure
language sql stable as $$
  select * from peers.figure f
  where f.region = region.code and f.indicator = region_figure.indicator and f.part = region_figure.part
    and f.value is not null
  order by f.place limit 1
$$;

create function region_series(region region, indicator text) returns setof figure language sql stable as $$
  select f.* from peers.figure f
  where f.region = region.code and f.indicator = region_series.indicator and f.part = ''
    and not exists (select from peers.figure better where better.region = f.region and better.indicator = f.indicator
      and better.part = '' and better.period = f.period and better.place < f.place)
  order by f.place desc
$$;

create type nearby as (distance_km float8, code text, name text, type text);

create function nearest(latitude float8, longitude float8) returns setof nearby language sql stable as $$
  select round((2 * asin(least(1, (f.position <-> earth_point(nearest.latitude, nearest.longitude)) / 2)) * 6367.444657122500
    * 1000)::numeric)::float8 / 1000, f.code, f.name, f.type
  from public.plkk_facility f where f.is_current and f.position is not null
  order by f.position <-> earth_point(nearest.latitude, nearest.longitude), f.code
$$;
