package dev.trivet.conformance.models;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.trivet.conformance.service.OperationUnderTest;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.Services;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.testsupport.ModelFiller;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models in the JSON of an application that has a mapper of its own, a controller for example. */
@Timeout(60)
class ForeignMapperTest {

  private static final String UNKNOWN =
      """
      {"a":[1,null,{"b":"c"}],"d":1.50,"e":true,"f":null,"g":"text"}
      """
          .strip();

  /** How a model prints what it hides. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule()).build();

  @RegisterExtension static final PlainServer SERVER = new PlainServer();

  static Stream<OperationUnderTest> readingModels() {
    return Services.models()
        // its members are labels of the service's own, so an unknown one is a label too
        .filter(operation -> !operation.endpoint().type().getSimpleName().equals("IncidentsChart"))
        .filter(
            operation ->
                HasAdditionalProperties.class.isAssignableFrom(operation.endpoint().type()));
  }

  @ParameterizedTest
  @MethodSource("readingModels")
  void unknownMembers_areWrittenAsTheJsonThatCame(OperationUnderTest operation) throws Exception {
    SERVER.respond(okJson(operation.response("\"brand_new\":" + UNKNOWN)));
    var client = SERVER.client(operation.service(), "fake-token");
    var result = operation.call(client, operation.input("1"));
    var model = result instanceof List<?> list ? list.get(0) : result;

    var written = MAPPER.readTree(MAPPER.writeValueAsString(model));

    assertThat(written.get("brand_new")).as("%s", written).isEqualTo(MAPPER.readTree(UNKNOWN));
    assertThat(written.toString()).doesNotContain("additionalProperties");
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.models.Models#all")
  void secrets_areNotWritten(Class<?> model) throws Exception {
    var filled = ModelFiller.of(model).value(model);

    var written = MAPPER.valueToTree(filled);

    for (var name : hidden(filled)) {
      assertThat(written.findValue(name)).as("%s in %s", name, written).isNull();
      assertThat(written.findValue(SnakeCaseStrategy.INSTANCE.translate(name)))
          .as("%s in %s", name, written)
          .isNull();
    }
  }

  /** Otherwise the test above could find nothing. */
  @Test
  void secrets_areInSomeModels() throws Exception {
    var hidden = new HashSet<String>();
    for (var model : Models.all().toList()) {
      hidden.addAll(hidden(ModelFiller.of(model).value(model)));
    }

    assertThat(hidden).hasSizeGreaterThan(2);
  }

  /** What is set but not shown: the secrets. */
  private static Set<String> hidden(Object model) throws ReflectiveOperationException {
    var names = new HashSet<String>();
    var shown = model.toString();
    for (var type : model.getClass().getInterfaces()) {
      for (var method : type.getMethods()) {
        boolean attribute =
            Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0;
        if (attribute && !shown.contains(method.getName() + "=")) {
          method.setAccessible(true);
          if (!Optional.empty().equals(method.invoke(model))) {
            names.add(method.getName());
          }
        }
      }
    }
    return names;
  }

  @Test
  void jsonValues_areReadAndWrittenAsTheJsonTheyStandFor() throws Exception {
    for (var text : List.of(UNKNOWN, "[]", "null", "\"text\"", "12345678901234567890", "false")) {
      var value = MAPPER.readValue(text, JsonValue.class);

      assertThat(value).isEqualTo(JsonValue.parse(text));
      assertThat(MAPPER.readTree(MAPPER.writeValueAsString(value)))
          .isEqualTo(MAPPER.readTree(text));
    }
    var members = MAPPER.readValue(UNKNOWN, Members.class);
    assertThat(members.get("g")).isEqualTo(JsonValue.of("text"));
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(members)))
        .isEqualTo(MAPPER.readTree(UNKNOWN));
  }
}
