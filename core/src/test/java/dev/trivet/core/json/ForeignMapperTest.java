package dev.trivet.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.trivet.core.Operation;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.error.ValidationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the SDK in other people's JSON and in Java serialization. */
class ForeignMapperTest {

  private static final Operation POST = new Operation("test.things.create", "POST", "things");

  private final ObjectMapper mapper = JsonMapper.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"a\":[1,2.50,null,\"x\",{\"b\":true}]}", "[]", "{}", "\"x\"", "1", "true"})
  void jsonValue_whenWrittenAndReadByAnotherMapper_isTheSame(String json) throws Exception {
    var value = JsonValue.parse(json);

    var written = mapper.writeValueAsString(Map.of("plan", value));

    assertThat(mapper.readTree(written).get("plan")).isEqualTo(mapper.readTree(json));
    assertThat(mapper.readValue(json, JsonValue.class)).isEqualTo(value);
  }

  @Test
  void members_whenWrittenByAnotherMapper_areAnObject() throws Exception {
    assertThat(mapper.writeValueAsString(Members.of("a", JsonValue.of(1)))).isEqualTo("{\"a\":1}");
  }

  @Test
  void exception_whenSerialized_keepsItsFacts() throws Exception {
    var error = (ValidationException) ApiStatusException.of(POST, 422, "name is taken");

    var read = copy(error);

    assertThat(read.operation()).isEqualTo(POST);
    assertThat(read.status()).isEqualTo(422);
    assertThat(read.serviceMessage()).contains("name is taken");
    assertThat(read.info().headers()).isEmpty();
    assertThat(read).hasMessage(error.getMessage());
  }

  @Test
  void rateLimitedException_whenSerialized_keepsItsWait() throws Exception {
    var read = copy(RateLimitedException.of(POST, Duration.ofSeconds(9)));

    assertThat(read.retryAfter()).contains(Duration.ofSeconds(9));
    assertThat(read.sent()).isTrue();
    assertThat((ApiException) read).hasMessageContaining("429");
  }

  @Test
  void jsonValue_whenSerialized_isTheSame() throws Exception {
    var value = JsonValue.parse("{\"a\":[1,{\"b\":null}]}");

    assertThat(copy(value)).isEqualTo(value);
    assertThat(copy(Members.of("a", value))).isEqualTo(Members.of("a", value));
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(T object) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
