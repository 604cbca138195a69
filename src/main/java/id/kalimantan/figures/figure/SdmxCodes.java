package id.kalimantan.figures.figure;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The codes of each coded component in SDMX, with their names. */
@Singleton
class SdmxCodes {
    private static final String AREAS = """
            select code, name_id, name_en from region where is_current
            union all select code, name, name from office where is_current order by 1""";

    @Inject
    Session session;

    @Inject
    CatalogueRepository catalogues;

    /** @param code as SDMX has it */
    record Code(String code, LocalizedText names) {}

    List<Code> of(SdmxColumn column) {
        Catalogue catalogue = catalogues.get();
        return switch (column) {
            case INDICATOR -> catalogue.reported().map(SdmxCodes::code).toList();
            case AREA -> rows(AREAS);
            case PART ->
                with(
                        Sdmx.TOTAL,
                        new LocalizedText("Keseluruhan", "The whole"),
                        catalogue.members(AbstractMember.class));
            case DEFINITION ->
                with(
                        Sdmx.NOT_APPLICABLE,
                        new LocalizedText("Hanya satu arti", "It has only ever meant one thing"),
                        catalogue.definitions());
            case SOURCE -> rows("select code, title, title from source where is_current order by 1");
            case STATUS ->
                Stream.of(Status.values())
                        .map(it -> new Code(it.name(), it.words()))
                        .toList();
            case UNIT_MEASURE ->
                Stream.of(Unit.values())
                        .map(it -> new Code(it.name(), it.words()))
                        .toList();
            case QUALIFIER ->
                Stream.of(Qualifier.values())
                        .map(it -> new Code(it.name(), it.words()))
                        .toList();
            case MISSING ->
                Stream.of(MissingReason.values())
                        .map(it -> new Code(it.name(), it.words))
                        .toList();
            default -> List.of();
        };
    }

    private static Code code(CodeListEntry entry) {
        return new Code(Sdmx.id(entry.getCode()), entry.names());
    }

    private static List<Code> with(String first, LocalizedText names, List<? extends CodeListEntry> more) {
        List<Code> codes = new ArrayList<>(List.of(new Code(first, names)));
        more.forEach(entry -> codes.add(code(entry)));
        return codes;
    }

    private List<Code> rows(String sql) {
        return session.createNativeQuery(sql, Object[].class).list().stream()
                .map(row -> new Code(Sdmx.id((String) row[0]), new LocalizedText((String) row[1], (String) row[2])))
                .toList();
    }
}
