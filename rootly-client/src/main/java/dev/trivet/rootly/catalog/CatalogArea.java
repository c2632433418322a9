package dev.trivet.rootly.catalog;

import dev.trivet.core.service.Transport;

/** What your systems consist of, and what else you keep lists of. */
public final class CatalogArea {

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public CatalogArea(Transport transport) {
    this.transport = transport;
  }

  /** {@return services: the parts of your systems that incidents and alerts are about} */
  public ServicesApi services() {
    return new ServicesApi(transport);
  }

  /** {@return functionalities: what your systems do for their users} */
  public FunctionalitiesApi functionalities() {
    return new FunctionalitiesApi(transport);
  }

  /** {@return environments: the places where your systems run} */
  public EnvironmentsApi environments() {
    return new EnvironmentsApi(transport);
  }

  /** {@return catalogs: lists of your own} */
  public CatalogsApi catalogs() {
    return new CatalogsApi(transport);
  }

  /** {@return entities: the entries of catalogs} */
  public CatalogEntitiesApi entities() {
    return new CatalogEntitiesApi(transport);
  }

  /**
   * {@return values of catalog properties, which Rootly has deprecated: use those of the entity
   * itself}
   */
  public CatalogEntityPropertiesApi entityProperties() {
    return new CatalogEntityPropertiesApi(transport);
  }

  /** {@return catalog properties: what the entities of a catalog may have values for} */
  public CatalogPropertiesApi properties() {
    return new CatalogPropertiesApi(transport);
  }

  /**
   * {@return checklist templates: which fields of the entries of a catalog are to be checked, and
   * by whom}
   */
  public ChecklistTemplatesApi checklistTemplates() {
    return new ChecklistTemplatesApi(transport);
  }

  /** {@return checklists: the audits of entries of catalogs by checklist templates} */
  public EntityChecklistsApi entityChecklists() {
    return new EntityChecklistsApi(transport);
  }
}
