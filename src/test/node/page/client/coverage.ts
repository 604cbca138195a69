import { ask } from "./client.js";
import { graphql } from "./generated/gql.js";

const Coverage = graphql(`
  query Coverage($region: String!) {
    region(code: $region) {
      name
      series(indicator: COVERAGE_RATE) {
        value
        precision { qualifier low high }
        period { code }
      }
    }
  }
`);

/** The coverage rates of a region by period. */
export async function coverage(api: string, region: string): Promise<Map<string, string | null>> {
  const { region: found } = await ask(api, Coverage, { region });
  return new Map(found?.series.map((figure) => [figure.period.code, figure.value ?? null]));
}

/** What must not compile. */
export async function mistakes(api: string): Promise<void> {
  // @ts-expect-error a variable of the wrong type
  await ask(api, Coverage, { region: 61 });
  const { region } = await ask(api, Coverage, { region: "61" });
  // @ts-expect-error a field that was not asked for
  region?.code;
  // @ts-expect-error a region can be absent
  region.name;
  // @ts-expect-error decimals are text, not numbers
  const rate: number | null | undefined = region?.series[0]?.value;
  void rate;
}
