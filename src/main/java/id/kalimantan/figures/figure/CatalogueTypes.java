package id.kalimantan.figures.figure;

import static java.util.stream.Collectors.joining;

import id.kalimantan.figures.graphql.Download;
import id.kalimantan.figures.graphql.Parameters;
import id.kalimantan.figures.region.RegionLevel;
import id.kalimantan.figures.region.RegionRepository;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The codes of the current release as TypeScript, at {@code /catalogue.ts}: an editor completes them like enums. */
@Singleton
class CatalogueTypes implements Download {

    @Inject
    CatalogueRepository catalogues;

    @Inject
    RegionRepository regions;

    @Inject
    @All
    List<CodeType> others;

    @Override
    public String path() {
        return "/catalogue.ts";
    }

    @Override
    public Content prepare(Parameters parameters) {
        parameters.only(Set.of());
        return new Content(
                "text/plain; charset=utf-8",
                true,
                target -> target.write(text(catalogues.get()).getBytes(StandardCharsets.UTF_8)));
    }

    private String text(Catalogue catalogue) {
        Stream<String> own = Stream.of(
                "// The codes of release " + catalogue.release() + ": /catalogue.ts has those of the current one.\n",
                type("IndicatorCode", "A quantity.", codes(catalogue.indicators())),
                type("DimensionCode", "What a whole can be broken down by.", codes(catalogue.dimensions())),
                members(catalogue),
                type("MemberCode", "A part.", Stream.of("MemberCodes[keyof MemberCodes]")),
                type("DefinitionCode", "What an indicator meant to a publisher.", codes(catalogue.definitions())),
                type(
                        "BodyCode",
                        "A body that figures are attributed to.",
                        quoted(catalogue.bodies().stream().map(body -> body.code))),
                type(
                        "RegionCode",
                        "A region.",
                        quoted(regions.listOf(List.of(RegionLevel.values())).stream()
                                .map(region -> region.code))));
        Stream<String> more =
                others.stream().map(type -> type(type.name(), type.description(), quoted(type.codes().get().stream())));
        return Stream.concat(own, more).collect(joining("\n"));
    }

    private static String members(Catalogue catalogue) {
        return catalogue.dimensions().stream()
                .filter(dimension -> !dimension.isRegion())
                .map(dimension -> "  " + dimension.getCode() + ": "
                        + union(quoted(catalogue.members(dimension).stream().map(Member::getCode))) + ";\n")
                .collect(joining(
                        "",
                        "/** The parts of each dimension, of which that of regions has none. */\nexport type MemberCodes = {\n",
                        "};\n"));
    }

    private static String type(String name, String description, Stream<String> texts) {
        return "/** %s */\nexport type %s = %s;\n".formatted(description, name, union(texts));
    }

    private static String union(Stream<String> texts) {
        String union = texts.collect(joining(" | "));
        return union.isEmpty() ? "never" : union;
    }

    private static Stream<String> codes(List<? extends CodeListEntry> entries) {
        return quoted(entries.stream().map(CodeListEntry::getCode));
    }

    private static Stream<String> quoted(Stream<String> codes) {
        return codes.map(code -> '"' + code + '"');
    }
}
