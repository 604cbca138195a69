import { ask } from "./client.js";
import type { IndicatorCode, MemberCode, RegionCode } from "./generated/catalogue.js";
import { graphql } from "./generated/gql.js";

const Coverage = graphql(`
  query Coverage($region: String!, $indicator: String!) {
    region(code: $region) {
      name
      series(indicator: $indicator) {
        value
        precision { qualifier low high }
        period { code }
      }
    }
  }
`);

/** The coverage rates of a region by period. The region is one of those that are published now: an editor completes it. */
export async function coverage(api: string, region: RegionCode): Promise<Map<string, string | null>> {
  const indicator: IndicatorCode = "COVERAGE_RATE";
  const { region: found } = await ask(api, Coverage, { region, indicator });
  return new Map(found?.series.map((figure) => [figure.period.code, figure.value ?? null]));
}

/** What must not compile. */
export async function mistakes(api: string): Promise<void> {
  // @ts-expect-error a variable of the wrong type
  await ask(api, Coverage, { region: 61, indicator: "COVERAGE_RATE" });
  // @ts-expect-error a region that is not published
  await coverage(api, "99");
  // @ts-expect-error a part that no dimension has
  const part: MemberCode = "FORMALL";
  void part;
  const { region } = await ask(api, Coverage, { region: "61", indicator: "COVERAGE_RATE" });
  // @ts-expect-error a field that was not asked for
  region?.code;
  // @ts-expect-error a region can be absent
  region.name;
  // @ts-expect-error decimals are text, not numbers
  const rate: number | null | undefined = region?.series[0]?.value;
  void rate;
}
