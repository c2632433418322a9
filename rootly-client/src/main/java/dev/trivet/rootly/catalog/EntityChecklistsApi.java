package dev.trivet.rootly.catalog;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/** Checklists: audits of catalog entries by checklist templates. They can only be read. */
public final class EntityChecklistsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.entityChecklists");

  static final Endpoint<Listing<EntityChecklist>> LIST =
      GROUP.page("list", "GET v1/catalog_entity_checklists", EntityChecklist.class);
  static final Endpoint<EntityChecklist> GET =
      GROUP.one("get", "GET v1/catalog_entity_checklists/{id}", EntityChecklist.class);

  private final Transport transport;

  EntityChecklistsApi(Transport transport) {
    this.transport = transport;
  }

  /** {@return all checklists; fetched page by page as you iterate} */
  public Listing<EntityChecklist> list() {
    return transport.call(LIST);
  }

  /**
   * Lists checklists.
   *
   * @param query limits the list
   * @return the checklists; fetched page by page as you iterate
   */
  public Listing<EntityChecklist> list(EntityChecklistQuery query) {
    return transport.call(LIST, query);
  }

  /**
   * Reads one checklist.
   *
   * @param id the ID of the checklist
   * @return the checklist
   */
  public EntityChecklist get(String id) {
    return transport.call(GET, CallInput.path(id));
  }
}
