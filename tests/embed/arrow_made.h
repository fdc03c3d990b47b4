/* An Arrow stream made by hand: one batch of learners, in the types that a data frame would have. */
#ifndef HITO_TESTS_ARROW_MADE_H
#define HITO_TESTS_ARROW_MADE_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct ArrowSchema {
  const char* format;
  const char* name;
  const char* metadata;
  int64_t flags;
  int64_t n_children;
  struct ArrowSchema** children;
  struct ArrowSchema* dictionary;
  void (*release)(struct ArrowSchema*);
  void* private_data;
};
struct ArrowArray {
  int64_t length;
  int64_t null_count;
  int64_t offset;
  int64_t n_buffers;
  int64_t n_children;
  const void** buffers;
  struct ArrowArray** children;
  struct ArrowArray* dictionary;
  void (*release)(struct ArrowArray*);
  void* private_data;
};
struct ArrowArrayStream {
  int (*get_schema)(struct ArrowArrayStream*, struct ArrowSchema* out);
  int (*get_next)(struct ArrowArrayStream*, struct ArrowArray* out);
  const char* (*get_last_error)(struct ArrowArrayStream*);
  void (*release)(struct ArrowArrayStream*);
  void* private_data;
};

enum { made_columns = 3, made_rows = 64 };
struct made_stream {
  int released, given, fails;
  int64_t rows;
  const int32_t* days;
  int32_t ends[2][made_rows + 1];
  char texts[2][1024];
  const void* buffers[made_columns][3];
  const void* none[1];
  struct ArrowSchema schemas[made_columns];
  struct ArrowSchema* schema_children[made_columns];
  struct ArrowArray arrays[made_columns];
  struct ArrowArray* array_children[made_columns];
};

static void made_release_schema(struct ArrowSchema* schema) { schema->release = NULL; }
static void made_release_array(struct ArrowArray* array) { array->release = NULL; }

static int made_schema(struct ArrowArrayStream* stream, struct ArrowSchema* out) {
  static const char* const names[made_columns] = {"id", "employed_on", "employed"};
  static const char* const formats[made_columns] = {"u", "tdD", "u"};
  struct made_stream* made = stream->private_data;
  memset(out, 0, sizeof *out);
  for (int i = 0; i < made_columns; i++) {
    memset(&made->schemas[i], 0, sizeof made->schemas[i]);
    made->schemas[i].name = names[i];
    made->schemas[i].format = formats[i];
    made->schemas[i].release = made_release_schema;
    made->schema_children[i] = &made->schemas[i];
  }
  out->format = "+s";
  out->n_children = made_columns;
  out->children = made->schema_children;
  out->release = made_release_schema;
  return 0;
}

static int made_next(struct ArrowArrayStream* stream, struct ArrowArray* out) {
  struct made_stream* made = stream->private_data;
  memset(out, 0, sizeof *out);
  if (made->fails) return 5;
  if (made->given) return 0;
  made->given = 1;
  for (int i = 0; i < made_columns; i++) {
    const int text = i == 1 ? -1 : i / 2;
    made->buffers[i][0] = NULL;
    made->buffers[i][1] = text < 0 ? (const void*)made->days : made->ends[text];
    made->buffers[i][2] = text < 0 ? NULL : made->texts[text];
    memset(&made->arrays[i], 0, sizeof made->arrays[i]);
    made->arrays[i].length = made->rows;
    made->arrays[i].n_buffers = text < 0 ? 2 : 3;
    made->arrays[i].buffers = made->buffers[i];
    made->arrays[i].release = made_release_array;
    made->array_children[i] = &made->arrays[i];
  }
  out->length = made->rows;
  out->n_buffers = 1;
  out->buffers = made->none;
  out->n_children = made_columns;
  out->children = made->array_children;
  out->release = made_release_array;
  return 0;
}

static const char* made_error(struct ArrowArrayStream* stream) {
  return ((struct made_stream*)stream->private_data)->fails ? "the network is down" : NULL;
}
static void made_release(struct ArrowArrayStream* stream) {
  ((struct made_stream*)stream->private_data)->released++;
  stream->release = NULL;
}

static void made_learners(struct made_stream* made, struct ArrowArrayStream* stream, const char* const* ids,
                          const int32_t* days, const char* const* employed, int64_t rows) {
  memset(made, 0, sizeof *made);
  made->rows = rows;
  made->days = days;
  for (int text = 0; text < 2; text++) {
    const char* const* from = text == 0 ? ids : employed;
    int32_t end = 0;
    for (int64_t i = 0; i < rows; i++) {
      const size_t size = strlen(from[i]);
      memcpy(made->texts[text] + end, from[i], size);
      end += (int32_t)size;
      made->ends[text][i + 1] = end;
    }
  }
  stream->get_schema = made_schema;
  stream->get_next = made_next;
  stream->get_last_error = made_error;
  stream->release = made_release;
  stream->private_data = made;
}

#endif
