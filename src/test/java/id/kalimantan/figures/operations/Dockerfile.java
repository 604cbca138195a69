package id.kalimantan.figures.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A recipe of an image, as BuildKit reads it. */
record Dockerfile(List<Instruction> instructions) {
    private static final Set<String> KEYWORDS =
            Set.of("FROM", "RUN", "COPY", "WORKDIR", "USER", "EXPOSE", "ENV", "ENTRYPOINT", "CMD", "ARG", "LABEL");
    private static final Pattern NAMED_STAGE = Pattern.compile("(\\S+)(?: AS (\\S+))?");

    /**
     * An instruction.
     *
     * @param stage the stage that it belongs to; its position if it has no name
     */
    record Instruction(String stage, String keyword, String arguments) {}

    /**
     * Files that are copied.
     *
     * @param from the stage that they come from; empty for the repository
     */
    record Copy(String stage, String from, List<String> sources, String destination) {}

    static Dockerfile read(Path file) throws IOException {
        String text = Files.readString(file).replaceAll("(?m)^#.*\n", "").replace("\\\n", " ");
        List<Instruction> instructions = new ArrayList<>();
        String stage = "";
        for (String line : text.lines().filter(it -> !it.isBlank()).toList()) {
            String[] parts = line.split(" +", 2);
            if (!KEYWORDS.contains(parts[0]) || parts.length < 2) {
                throw new IllegalArgumentException(file + ": no instruction: " + line);
            }
            if (parts[0].equals("FROM")) {
                var named = NAMED_STAGE.matcher(parts[1]);
                if (!named.matches()) {
                    throw new IllegalArgumentException(file + ": no stage: " + line);
                }
                stage = named.group(2) == null ? Integer.toString(instructions.size()) : named.group(2);
            }
            instructions.add(new Instruction(stage, parts[0], parts[1].trim()));
        }
        return new Dockerfile(List.copyOf(instructions));
    }

    List<Instruction> all(String keyword) {
        return instructions.stream().filter(it -> it.keyword.equals(keyword)).toList();
    }

    /** The stages in their order. */
    List<String> stages() {
        return all("FROM").stream().map(Instruction::stage).toList();
    }

    /** The stage or image that each stage begins with, in the order of the stages. */
    List<String> bases() {
        return all("FROM").stream().map(it -> it.arguments.split(" ")[0]).toList();
    }

    List<Copy> copies() {
        return all("COPY").stream().map(Dockerfile::copy).toList();
    }

    private static Copy copy(Instruction instruction) {
        String from = "";
        List<String> paths = new ArrayList<>();
        for (String word : instruction.arguments.split(" +")) {
            if (word.startsWith("--from=")) {
                from = word.substring("--from=".length());
            } else if (!word.startsWith("--")) {
                paths.add(word);
            }
        }
        int last = paths.size() - 1;
        return new Copy(instruction.stage, from, List.copyOf(paths.subList(0, last)), paths.get(last));
    }
}
