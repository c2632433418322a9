package dev.trivet.honeybadger.v3.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What the token of the client is, and what it may do. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Token.Builder.class)
public interface Token extends HasAdditionalProperties {

  /** {@return whom it belongs to} */
  Optional<TokenKind> kind();

  /** {@return the name that it was given} */
  Optional<String> name();

  /** {@return what it may do, {@code faults:read} for example; writing does not include reading} */
  List<String> scopes();

  /** {@return the ID of the account that it works for} */
  Optional<String> accountId();

  /** {@return the IDs of the projects that it is limited to} */
  List<String> projectIds();

  /** {@return when it expires} */
  Optional<Instant> expiresAt();

  /** {@return when it was last used} */
  Optional<Instant> lastUsedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a token. Not thread-safe. */
  final class Builder extends ImmutableToken.Builder implements Keeper {
    Builder() {}
  }
}
