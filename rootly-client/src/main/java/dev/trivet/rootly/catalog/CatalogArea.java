package dev.trivet.rootly.catalog;

import dev.trivet.core.service.Transport;

/**
 * The catalog: services, functionalities, environments, and catalogs that the organization defines
 * itself.
 */
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

  /** {@return catalogs: lists that the organization defines itself} */
  public CatalogsApi catalogs() {
    return new CatalogsApi(transport);
  }

  /** {@return entities: the entries of catalogs} */
  public CatalogEntitiesApi entities() {
    return new CatalogEntitiesApi(transport);
  }

  /**
   * {@return values of catalog properties; deprecated by Rootly: use the properties of the entity}
   */
  public CatalogEntityPropertiesApi entityProperties() {
    return new CatalogEntityPropertiesApi(transport);
  }

  /**
   * {@return catalog properties: the properties that the entities of a catalog can have values for}
   */
  public CatalogPropertiesApi properties() {
    return new CatalogPropertiesApi(transport);
  }

  /**
   * {@return checklist templates: which fields of catalog entries are to be checked, and by whom}
   */
  public ChecklistTemplatesApi checklistTemplates() {
    return new ChecklistTemplatesApi(transport);
  }

  /** {@return checklists: audits of catalog entries by checklist templates} */
  public EntityChecklistsApi entityChecklists() {
    return new EntityChecklistsApi(transport);
  }
}
