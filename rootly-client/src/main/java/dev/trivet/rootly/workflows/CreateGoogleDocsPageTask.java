package dev.trivet.rootly.workflows;

/** Builds a task that creates a Google Doc, such as that of a retrospective. Not thread-safe. */
public final class CreateGoogleDocsPageTask extends TaskBuilder<CreateGoogleDocsPageTask> {

  CreateGoogleDocsPageTask(String title) {
    super("create_google_docs_page");
    set("title", title);
  }

  /**
   * Sets the ID of the retrospective template that the document is made from.
   *
   * @param postMortemTemplateId the ID of the retrospective template that the document is made from
   * @return this builder
   */
  public CreateGoogleDocsPageTask postMortemTemplateId(String postMortemTemplateId) {
    return set("post_mortem_template_id", postMortemTemplateId);
  }

  /**
   * Says whether the retrospective counts as published then; true by default.
   *
   * @param value whether the retrospective counts as published then
   * @return this builder
   */
  public CreateGoogleDocsPageTask markPostMortemAsPublished(boolean value) {
    return set("mark_post_mortem_as_published", value);
  }

  /**
   * Sets the drive that gets the document.
   *
   * @param drive the drive that gets the document
   * @return this builder
   */
  public CreateGoogleDocsPageTask drive(NamedRef drive) {
    return set("drive", drive);
  }

  /**
   * Sets the folder that gets the document.
   *
   * @param parentFolder the folder that gets the document
   * @return this builder
   */
  public CreateGoogleDocsPageTask parentFolder(NamedRef parentFolder) {
    return set("parent_folder", parentFolder);
  }

  /**
   * Sets the text of the document.
   *
   * @param content the text of the document
   * @return this builder
   */
  public CreateGoogleDocsPageTask content(String content) {
    return set("content", content);
  }

  /**
   * Sets the ID of the Google Doc that serves as template.
   *
   * @param templateId the ID of the Google Doc that serves as template
   * @return this builder
   */
  public CreateGoogleDocsPageTask templateId(String templateId) {
    return set("template_id", templateId);
  }

  /**
   * Says who may do what with the document, as a JSON text.
   *
   * @param permissions who may do what with the document, as a JSON text
   * @return this builder
   */
  public CreateGoogleDocsPageTask permissions(String permissions) {
    return set("permissions", permissions);
  }

  /**
   * Says whether the document has an overview; true by default.
   *
   * @param value whether the document has an overview
   * @return this builder
   */
  public CreateGoogleDocsPageTask includeOverview(boolean value) {
    return set("include_overview", value);
  }

  /**
   * Says whether the document has the timeline; true by default.
   *
   * @param value whether the document has the timeline
   * @return this builder
   */
  public CreateGoogleDocsPageTask includeTimeline(boolean value) {
    return set("include_timeline", value);
  }

  /**
   * Says whether the document has the follow-ups; true by default.
   *
   * @param value whether the document has the follow-ups
   * @return this builder
   */
  public CreateGoogleDocsPageTask includeFollowUps(boolean value) {
    return set("include_follow_ups", value);
  }
}
