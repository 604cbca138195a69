-- Which office serves which region, of the offices that are published now: a row for each.
create view office_working_area as
  select o.code as office, served.region from office o cross join unnest(o.serves) as served(region) where o.is_current;

-- How many offices, service units and facilities are published now in each region and below it.
create view registry_counts as
  select r.code as region,
    (select count(*) from regions_within(r.code) w(code) join office t on t.region = w.code
     where t.is_current and t.kind = 'BRANCH_OFFICE') as branch_offices,
    (select count(*) from regions_within(r.code) w(code) join service_unit t on t.region = w.code
     where t.is_current) as service_units,
    (select count(*) from regions_within(r.code) w(code) join plkk_facility t on t.region = w.code
     where t.is_current) as plkk_facilities
  from region r where r.is_current;
