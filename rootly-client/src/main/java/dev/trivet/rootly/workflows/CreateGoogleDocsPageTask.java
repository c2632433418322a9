package dev.trivet.rootly.workflows;

/**
 * Builds a task that creates a Google Doc, such as the document of a retrospective. Not
 * thread-safe.
 */
public final class CreateGoogleDocsPageTask extends TaskBuilder<CreateGoogleDocsPageTask> {

  CreateGoogleDocsPageTask(String title) {
    super("create_google_docs_page");
    set("title", title);
  }

  /**
   * Sets the retrospective template from which the document is made.
   *
   * @param postMortemTemplateId the ID of the retrospective template
   * @return this builder
   */
  public CreateGoogleDocsPageTask postMortemTemplateId(String postMortemTemplateId) {
    return set("post_mortem_template_id", postMortemTemplateId);
  }

  /**
   * Sets whether the retrospective is marked as published; true by default.
   *
   * @param value whether to mark the retrospective as published
   * @return this builder
   */
  public CreateGoogleDocsPageTask markPostMortemAsPublished(boolean value) {
    return set("mark_post_mortem_as_published", value);
  }

  /**
   * Sets the drive in which the document is created.
   *
   * @param drive the drive
   * @return this builder
   */
  public CreateGoogleDocsPageTask drive(NamedRef drive) {
    return set("drive", drive);
  }

  /**
   * Sets the folder in which the document is created.
   *
   * @param parentFolder the folder
   * @return this builder
   */
  public CreateGoogleDocsPageTask parentFolder(NamedRef parentFolder) {
    return set("parent_folder", parentFolder);
  }

  /**
   * Sets the document's text.
   *
   * @param content the text
   * @return this builder
   */
  public CreateGoogleDocsPageTask content(String content) {
    return set("content", content);
  }

  /**
   * Sets the Google Doc that serves as a template.
   *
   * @param templateId the file ID of the Google Doc
   * @return this builder
   */
  public CreateGoogleDocsPageTask templateId(String templateId) {
    return set("template_id", templateId);
  }

  /**
   * Sets the permissions of the document.
   *
   * @param permissions the permissions as a JSON text
   * @return this builder
   */
  public CreateGoogleDocsPageTask permissions(String permissions) {
    return set("permissions", permissions);
  }

  /**
   * Sets whether the document includes an overview; true by default.
   *
   * @param value whether to include the overview
   * @return this builder
   */
  public CreateGoogleDocsPageTask includeOverview(boolean value) {
    return set("include_overview", value);
  }

  /**
   * Sets whether the document includes the timeline; true by default.
   *
   * @param value whether to include the timeline
   * @return this builder
   */
  public CreateGoogleDocsPageTask includeTimeline(boolean value) {
    return set("include_timeline", value);
  }

  /**
   * Sets whether the document includes the follow-ups; true by default.
   *
   * @param value whether to include the follow-ups
   * @return this builder
   */
  public CreateGoogleDocsPageTask includeFollowUps(boolean value) {
    return set("include_follow_ups", value);
  }
}
