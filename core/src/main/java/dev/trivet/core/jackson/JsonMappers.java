package dev.trivet.core.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerFactory;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one mapper of the SDK.
 *
 * <ul>
 *   <li>wire names are the snake case of the accessors
 *   <li>reading: unknown members go to {@code additionalProperties}, null members are absence, null
 *       elements of lists and maps are skipped, members of an odd type are absence ({@link
 *       LenientProblemHandler})
 *   <li>writing: absent optionals, unset patches and empty collections are left out; times and
 *       dates are ISO texts
 *   <li>deserializers are built when a type is first read, not when its endpoint is declared
 *   <li>a parser leaves its stream open: the beginning of a body may have to go on an error
 * </ul>
 */
public final class JsonMappers {

  private static final JsonInclude.Value UNLESS_EMPTY =
      JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
  private static final JsonMapper MAPPER = build();

  private JsonMappers() {}

  /** The mapper; thread-safe, never reconfigured. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /** What the connection failed with while Jackson was inside a value, which it wraps; or null. */
  public static @Nullable IOException ioProblem(JsonProcessingException problem) {
    for (Throwable link = problem.getCause(); link != null; link = link.getCause()) {
      if (link instanceof IOException io && !(io instanceof JsonProcessingException)) {
        return io;
      }
    }
    return null;
  }

  /** Reads everything with a {@link LenientContext}. */
  private static final class Base extends JsonMapper {

    private static final long serialVersionUID = 1L;

    Base() {
      super(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxNestingDepth(JsonValue.MAX_DEPTH).build())
              .build());
      _deserializationContext = new LenientContext(BeanDeserializerFactory.instance);
    }
  }

  private static JsonMapper build() {
    var types = new SimpleModule("trivet");
    types.setDeserializers(new OpenEnumDeserializers());
    types.addDeserializer(LenientList.class, new LenientList.Reader());
    types.addDeserializer(Members.class, new MembersDeserializer());
    types.addDeserializer(Instant.class, new InstantDeserializer());
    types.addSerializer(Instant.class, ToStringSerializer.instance);
    types.addSerializer(LocalDate.class, ToStringSerializer.instance);
    types.addSerializer(Patch.class, new PatchSerializer());
    WholeNumberDeserializer.addTo(types);
    types.setDeserializerModifier(new LenientProperty.Modifier());
    var mapper =
        new JsonMapper.Builder(new Base())
            .addModule(new Jdk8Module())
            .addModule(types)
            .addHandler(new LenientProblemHandler())
            // its constant would load all strategies
            .propertyNamingStrategy(new SnakeCaseStrategy())
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.SKIP, Nulls.SKIP))
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .disable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.EAGER_DESERIALIZER_FETCH,
                DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.AUTO_DETECT_FIELDS)
            .disable(
                StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION, StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();
    // not with the builder, which takes lambdas: each costs a class at the start of a program
    for (var type : new Class<?>[] {Patch.class, List.class, Map.class}) {
      mapper.configOverride(type).setInclude(UNLESS_EMPTY);
    }
    mapper
        .coercionConfigFor(LogicalType.POJO)
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull);
    return mapper;
  }
}
