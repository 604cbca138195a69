import { html } from "./dom.js";
import { fact } from "./figure.js";
import { COMPLETENESS, FIGURE } from "./fragments.js";
import { t } from "./i18n.js";
import { row } from "./network.js";
import { figureTable } from "./table.js";

export const NETWORK = `
fragment network on Region {
  name(language: $language)
  completeness { ...completeness }
  perOffice: figure(indicator: "PARTICIPANTS_PER_BRANCH_OFFICE") { ...figure }
  perPeople: figure(indicator: "PLKK_PER_100000_PARTICIPANTS") { ...figure }
}`;

const OF_REGION = `query Network($region: String!, $language: Language!) {
  region(code: $region) { ...network }
  release { number publishedAt }
}${NETWORK}${COMPLETENESS}${FIGURE}`;

const OF_OFFICE = `query OfficeNetwork($office: String!, $language: Language!) {
  office(code: $office) {
    region { name(language: $language) }
    serviceUnits { completeness { ...completeness } }
    plkkFacilities { completeness { ...completeness } }
  }
  release { number publishedAt }
}${COMPLETENESS}${FIGURE}`;

/** How much of the network that is reported can also be listed one by one; of an office, in its region. */
export const network = {
  document: ({ office }) => (office ? OF_OFFICE : OF_REGION),
  variables: ({ region, office }) => (office ? { office } : { region }),

  draw({ region, office, release }) {
    const { name, completeness, perOffice, perPeople } = region ?? {
      name: office.region.name,
      completeness: [office.serviceUnits.completeness, office.plkkFacilities.completeness],
    };
    const facts = [perOffice, perPeople].filter((figure) => figure && figure.value !== null);
    const reported = completeness.flatMap(({ figure }) => figure ?? []);
    return {
      title: `${t.network}, ${name}`,
      figures: [...completeness.map(counted), ...facts],
      content: () => [
        html("ul", { class: "completeness" }, completeness.map((registry) => row(registry, release))),
        facts.length > 0 && html("dl", { class: "facts" }, facts.map((figure) => fact(figure))),
        reported.length > 0 && figureTable(name, [...reported, ...facts]),
      ],
    };
  },

  page: ({ region, office }) => (office ? { office } : { region }),
};

/** A list without a figure beside it is counted all the same: registries are called as what is reported of them. */
const counted = ({ registry, region, figure, itemised }) => ({ ...(figure ?? { region, indicator: { code: registry } }), listed: itemised });
