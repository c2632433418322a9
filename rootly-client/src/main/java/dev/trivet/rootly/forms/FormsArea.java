package dev.trivet.rootly.forms;

import dev.trivet.core.service.Transport;

/** What people fill in about incidents. */
public final class FormsArea {

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public FormsArea(Transport transport) {
    this.transport = transport;
  }

  /** {@return custom forms: forms of your own, which people open with a command in Slack} */
  public CustomFormsApi customForms() {
    return new CustomFormsApi(transport);
  }

  /** {@return form fields: what forms ask people for} */
  public FormFieldsApi fields() {
    return new FormFieldsApi(transport);
  }

  /** {@return options: the values to choose from in a form field} */
  public FormFieldOptionsApi fieldOptions() {
    return new FormFieldOptionsApi(transport);
  }

  /** {@return placements: which form of which form set a form field is on} */
  public FormFieldPlacementsApi fieldPlacements() {
    return new FormFieldPlacementsApi(transport);
  }

  /** {@return conditions of placements: when a field is on a form or required there} */
  public FormFieldPlacementConditionsApi fieldPlacementConditions() {
    return new FormFieldPlacementConditionsApi(transport);
  }

  /** {@return positions: where form fields are on their forms} */
  public FormFieldPositionsApi fieldPositions() {
    return new FormFieldPositionsApi(transport);
  }

  /** {@return form sets: which forms are used under which conditions} */
  public FormSetsApi sets() {
    return new FormSetsApi(transport);
  }

  /** {@return conditions of form sets: when a set is used} */
  public FormSetConditionsApi setConditions() {
    return new FormSetConditionsApi(transport);
  }
}
