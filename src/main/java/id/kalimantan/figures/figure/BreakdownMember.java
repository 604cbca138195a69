package id.kalimantan.figures.figure;

import id.kalimantan.figures.graphql.FieldError;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of a quantity that a figure is about: of one breakdown at most. */
@RegisterForReflection // for queries
record BreakdownMember(
        @Nullable SegmentCode segment,
        @Nullable ProgrammeCode programme,
        @Nullable PlkkType facilityType) {
    static final BreakdownMember WHOLE = new BreakdownMember(null, null, null);

    BreakdownMember {
        if (Stream.of(segment, programme, facilityType).filter(Objects::nonNull).count() > 1) {
            throw FieldError.badInput("Give at most one of segment, programme and facilityType: no source breaks a"
                    + " figure down by two of them at once.");
        }
    }

    /**
     * Reads the code of a part; the codes of the breakdowns are all different.
     *
     * @throws IllegalArgumentException when no part has the code
     */
    static BreakdownMember of(String code) {
        if (code.isEmpty()) {
            return WHOLE;
        }
        if (isOneOf(SegmentCode.values(), code)) {
            return new BreakdownMember(SegmentCode.valueOf(code), null, null);
        }
        if (isOneOf(ProgrammeCode.values(), code)) {
            return new BreakdownMember(null, ProgrammeCode.valueOf(code), null);
        }
        return new BreakdownMember(null, null, PlkkType.valueOf(code));
    }

    private static boolean isOneOf(Enum<?>[] codes, String code) {
        return Stream.of(codes).anyMatch(it -> it.name().equals(code));
    }

    /** The column {@code breakdown}: the code of the part, empty for the whole. */
    String code() {
        return Stream.of(segment, programme, facilityType)
                .filter(Objects::nonNull)
                .map(Enum::name)
                .findAny()
                .orElse("");
    }
}
