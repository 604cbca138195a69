package id.kalimantan.figures.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks objects against the models that exist for their kind, each of which sees something the others don't: unknown
 * fields, missing ones, wrong types and values. A model stops at its first problem.
 */
final class StrictValidation {
    private static final KubernetesSerialization FABRIC8_MODELS = new KubernetesSerialization();

    /** The models keep unknown fields; without that they are errors. */
    private static final ObjectMapper STRICT = new ObjectMapper()
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1;

                @Override
                public Boolean hasAnySetter(Annotated setter) {
                    return false;
                }
            });

    private StrictValidation() {}

    /** The problems found; one of them when no model knows the kind. */
    static List<String> problems(Manifest manifest) {
        var problems = new ArrayList<String>();
        boolean known = byOpenApi(manifest, problems) | byFabric8(manifest, problems) | bySchema(manifest, problems);
        if (!known) {
            problems.add("no model knows " + manifest.apiVersion() + " " + manifest.kind());
        }
        return problems;
    }

    private static boolean byOpenApi(Manifest manifest, List<String> problems) {
        var version = manifest.apiVersion().replaceFirst(".*/", "");
        try {
            Class.forName("io.kubernetes.client.openapi.models."
                            + version.substring(0, 1).toUpperCase(Locale.ROOT) + version.substring(1) + manifest.kind())
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, JsonParser.parseString(manifest.content().toString()));
            return true;
        } catch (InvocationTargetException e) {
            problems.add(String.valueOf(e.getTargetException().getMessage()));
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean byFabric8(Manifest manifest, List<String> problems) {
        var model = Optional.ofNullable(
                FABRIC8_MODELS.getRegisteredKubernetesResource(manifest.apiVersion(), manifest.kind()));
        model.ifPresent(type -> {
            try {
                STRICT.treeToValue(manifest.content(), type);
            } catch (JsonProcessingException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        });
        return model.isPresent();
    }

    /** Custom resources that no library has models of: the fields that are used here, from the operators' references. */
    private static boolean bySchema(Manifest manifest, List<String> problems) {
        var file = "/operations/" + manifest.kind() + ".schema.json";
        try (var schema = StrictValidation.class.getResourceAsStream(file)) {
            if (schema == null) {
                return false;
            }
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(manifest.content())
                    .forEach(problem -> problems.add(problem.getMessage()));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
