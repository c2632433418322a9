package dev.trivet.rootly.access;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Secrets for workflows, which Rootly stores itself or reads from HashiCorp Vault. Responses show
 * them redacted.
 *
 * @see <a href="https://docs.rootly.com/api-reference/secrets/list-secrets">Rootly: secrets</a>
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

  /**
   * Finds the secret with the name of the input, or creates it. Names are compared without blanks
   * around them and in the composed form of Unicode; upper and lower case differ. A secret that is
   * found is not changed, so its value may differ from that of the input. All secrets are listed to
   * find the one with the name.
   *
   * @param input what to create if no secret has its name
   * @return the secret, and whether this call created it
   */
  public Ensured<StoredSecret> ensure(StoredSecretInput input) {
    return ensureBy(input, input.name(), name -> StoredSecretQuery.all(), StoredSecret::name);
  }
}
