package dev.trivet.rootly.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A secret for workflows, which Rootly stores itself or reads from HashiCorp Vault. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StoredSecret.Builder.class, using = ResourceDeserializer.class)
public interface StoredSecret extends Resource {

  /** {@return the display name of the secret} */
  Optional<String> name();

  /** {@return the value of the secret; redacted in responses} */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> secret();

  /** {@return the mount path of the secret in HashiCorp Vault; {@code secret} by default} */
  Optional<String> hashicorpVaultMount();

  /** {@return the path of the secret in HashiCorp Vault} */
  Optional<String> hashicorpVaultPath();

  /** {@return the version of the secret in HashiCorp Vault; 0 by default} */
  Optional<Integer> hashicorpVaultVersion();

  /** {@return when the secret was created} */
  Optional<Instant> createdAt();

  /** {@return when the secret was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the IDs of the teams that own the secret; ignored while team scoping is off} */
  List<String> ownerGroupIds();

  /** {@return where the secret is stored} */
  Optional<StoredSecretKind> kind();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a stored secret. Not thread-safe. */
  final class Builder extends ImmutableStoredSecret.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
