package dev.trivet.rootly.workflows;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;

/** Playbooks: what to do in an incident. Immutable and thread-safe. */
public final class PlaybooksApi extends CollectionApi<Playbook, PlaybookInput, PlaybookQuery> {

  static final CollectionEndpoints<Playbook> PLAYBOOKS =
      CollectionEndpoints.of("rootly.playbooks", "playbooks", "v1/playbooks", Playbook.class)
          .requires("title");

  PlaybooksApi(Transport transport) {
    super(transport, PLAYBOOKS);
  }

  /**
   * Reads one playbook together with related resources.
   *
   * @param id its ID
   * @param include which ones
   * @return the playbook
   */
  public Playbook get(String id, Include... include) {
    return getWith(id, include);
  }
}
