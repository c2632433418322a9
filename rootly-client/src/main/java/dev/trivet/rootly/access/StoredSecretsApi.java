package dev.trivet.rootly.access;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Secrets for workflows, which Rootly stores itself or reads from HashiCorp Vault. Responses show
 * them redacted. Immutable and thread-safe.
 */
public final class StoredSecretsApi
    extends CollectionApi<StoredSecret, StoredSecretInput, StoredSecretQuery> {

  static final CollectionEndpoints<StoredSecret> STORED_SECRETS =
      CollectionEndpoints.of("rootly.storedSecrets", "secrets", "v1/secrets", StoredSecret.class)
          .requires("name", "secret")
          .changesNeed("name")
          .onlyToCreate("kind");

  StoredSecretsApi(Transport transport) {
    super(transport, STORED_SECRETS);
  }
}
