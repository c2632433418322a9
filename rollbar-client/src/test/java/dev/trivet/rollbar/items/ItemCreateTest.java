package dev.trivet.rollbar.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.rollbar.WireTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCreateTest extends WireTest {

  @Test
  void create_whenReported_packsTheOccurrence() {
    respondWithResult(
        """
        {"uuid":"u-1","id":null}""");
    var item =
        ItemCreate.builder()
            .environment("production")
            .body(Members.of("message", JsonValue.parse("{\"body\":\"out of paper\"}")))
            .uuid("u-1")
            .level(Level.WARNING)
            .timestamp(Instant.ofEpochSecond(1658171383, 999))
            .build();

    var created = rollbar.items().create(item);

    assertThat(created.uuid()).isEqualTo("u-1");
    assertThat(created.id()).isEmpty();
    assertThat(line(request())).isEqualTo("POST /api/1/item/");
    assertThat(token(request())).isEqualTo(POST_TOKEN);
    assertThat(request().getBodyAsString())
        .isEqualTo(
            """
            {"data":{"environment":"production","body":{"message":{"body":"out of paper"}},\
            "uuid":"u-1","level":"warning","timestamp":1658171383}}""");
  }

  @Test
  void create_whenNoUuidIsGiven_sendsARandomOne() {
    respondWithResult("{\"uuid\":\"u-1\"}");
    var item = ItemCreate.ofMessage("test", Level.INFO, "hello");

    rollbar.items().create(item);

    assertThat(item.uuid()).matches("[0-9a-f-]{36}");
    assertThat(request().getBodyAsString()).contains(item.uuid());
    assertThat(ItemCreate.ofMessage("test", Level.INFO, "hello").uuid()).isNotEqualTo(item.uuid());
  }

  @ParameterizedTest
  @ValueSource(strings = {"environment", "body"})
  void create_whenSomethingIsMissing_namesIt(String missing) {
    assertThatThrownBy(
            () -> {
              var builder = ItemCreate.builder();
              if (missing.equals("environment")) {
                builder.body(Members.of("message", JsonValue.ofNull())).build();
              } else {
                builder.environment("test").build();
              }
            })
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(missing);
    assertThatThrownBy(() -> ItemCreate.builder().environment("x").body(Members.none()).build())
        .hasMessageStartingWith("ItemCreate.builder().body(..)");
  }
}
