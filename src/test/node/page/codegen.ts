import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "../../../main/graphql/schema.graphql",
  documents: "client/*.ts",
  emitLegacyCommonJSImports: false,
  generates: {
    "client/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        // Decimals stay text: a JavaScript number cannot hold every one of them.
        scalars: { Decimal: "string", Date: "string", DateTime: "string" },
      },
    },
  },
};

export default config;
