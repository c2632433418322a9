package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.values.CatalogValueInput;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One environment of a bulk call, to create or to change. Only the attributes that are set are
 * written.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EnvironmentUpsert.Builder.class)
public interface EnvironmentUpsert {

  /**
   * The ID in a system of yours: the environment that has it is changed, or created when there is
   * none.
   *
   * @return the ID, unique within one call
   */
  String externalId();

  /** {@return the name that people see; a new environment needs one} */
  Optional<String> name();

  /** {@return what the environment is there for} */
  Patch<String> description();

  /** {@return the color as a hex code, such as {@code #D7F5E1}} */
  Patch<String> color();

  /** {@return the position in the list} */
  Patch<Integer> position();

  /** {@return the email addresses of the environment} */
  Patch<List<String>> notifyEmails();

  /**
   * The values of catalog properties; those that are not mentioned stay.
   *
   * @return values; here a property may also be named by its slug or external ID
   */
  Optional<List<CatalogValueInput>> fields();

  /** {@return the description shown to the public} */
  Patch<String> publicDescription();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    Preconditions.notBlank("EnvironmentUpsert.builder().externalId(..)", externalId());
    name().ifPresent(text -> Preconditions.notBlank("EnvironmentUpsert.builder().name(..)", text));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. Not thread-safe. */
  final class Builder extends ImmutableEnvironmentUpsert.Builder {
    Builder() {}
  }
}
