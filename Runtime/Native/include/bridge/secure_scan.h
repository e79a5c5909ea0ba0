#pragma once
/// \file
/// sscanf_s, fscanf_s and scanf_s: behind each text comes the number of characters that it has room for. A text that does not fit
/// is emptied and ends the reading. The format is read in pieces with one conversion each, by the functions of the C library.

#include "secure.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// What is read: a text or a file.
struct bridge_input {
    const char* text;
    FILE* file;
    int total;
};

/// The '%' of the first conversion, or the end.
BRIDGE_SECURE const char* bridge_conversion(const char* at) {
    while (*at && (at[0] != '%' || at[1] == '%')) at += *at == '%' ? 2 : 1;
    return at;
}

/// What follows the conversion that begins at '%'.
BRIDGE_SECURE const char* bridge_conversion_end(const char* at) {
    at += 1 + strspn(at + 1, "*0123456789");
    if (strncmp(at, "I64", 3) == 0 || strncmp(at, "I32", 3) == 0) at += 3;
    at += strspn(at, "hljztLI");
    if (*at != '[') return at + (*at != '\0');
    at += at[1] == '^' ? 3 : 2;
    return at + strcspn(at, "]") + (strchr(at, ']') != NULL);
}

/// Reads as a format with one conversion says: 1 when all of it was there, else 0 or EOF.
BRIDGE_SECURE int bridge_scan_piece(struct bridge_input* input, const char* piece, void* target) {
    char* own = bridge_format(piece);
    char* format = own ? (char*)malloc(strlen(own) + 3) : NULL;
    int length = -1;
    int found = EOF;
    if (format) {
        strcat(strcpy(format, own), "%n");
        void* first = target ? target : (void*)&length;
        found = input->file ? fscanf(input->file, format, first, &length) : sscanf(input->text, format, first, &length);
    }
    free(format);
    free(own);
    if (length < 0) return found == EOF ? EOF : 0;
    if (input->text) input->text += length;
    input->total += length;
    return 1;
}

/// Reads a text: one character more than fits tells that it is too long.
BRIDGE_SECURE int bridge_scan_text(struct bridge_input* input, const char* piece, size_t percent, char* target, unsigned size) {
    const char* kind = piece + percent + 1 + strspn(piece + percent + 1, "0123456789");
    int isText = *kind != 'c';
    unsigned asked = (unsigned)atoi(piece + percent + 1);
    unsigned width = asked && (!isText || asked < size) ? asked : isText ? size : 1;
    char* own = (char*)calloc((size_t)width + 1, 1);
    char* format = (char*)malloc(strlen(piece) + 16);
    int found = 0;
    if (own && format && size && (isText || width <= size)) {
        memcpy(format, piece, percent);
        sprintf(format + percent, "%%%u%s", width, kind);
        found = bridge_scan_piece(input, format, own);
        if (isText && strlen(own) >= size) found = 0;
        if (found == 1) memcpy(target, own, isText ? strlen(own) + 1 : width);
    }
    if (found == 0 && size) target[0] = '\0';
    free(format);
    free(own);
    return found;
}

BRIDGE_SECURE int bridge_scan(struct bridge_input input, const char* format, va_list values) {
    int count = 0;
    int found = 1;
    while (*format && found == 1) {
        const char* at = bridge_conversion(format);
        const char* end = *at ? bridge_conversion_end(at) : at;
        size_t percent = (size_t)(at - format);
        char* piece = strndup(format, (size_t)(end - format));
        int isStored = *at && at[1] != '*' && end[-1] != 'n';
        if (!piece) return EOF;
        if (isStored && strchr("sc]", end[-1])) {
            char* target = va_arg(values, char*);
            found = bridge_scan_text(&input, piece, percent, target, va_arg(values, unsigned));
        } else if (*at && end[-1] == 'n') {
            piece[percent] = '\0';
            found = bridge_scan_piece(&input, piece, NULL);
            *va_arg(values, int*) = input.total;
        } else {
            found = bridge_scan_piece(&input, piece, isStored ? va_arg(values, void*) : NULL);
        }
        free(piece);
        count += isStored && found == 1;
        format = end;
    }
    return found == EOF && count == 0 ? EOF : count;
}

BRIDGE_SECURE int vsscanf_s(const char* text, const char* format, va_list values) {
    struct bridge_input input = {text, NULL, 0};
    return bridge_scan(input, format, values);
}

BRIDGE_SECURE int vfscanf_s(FILE* file, const char* format, va_list values) {
    struct bridge_input input = {NULL, file, 0};
    return bridge_scan(input, format, values);
}

BRIDGE_SECURE int sscanf_s(const char* text, const char* format, ...) {
    BRIDGE_WITH_VALUES(vsscanf_s(text, format, values));
}

BRIDGE_SECURE int fscanf_s(FILE* file, const char* format, ...) {
    BRIDGE_WITH_VALUES(vfscanf_s(file, format, values));
}

BRIDGE_SECURE int scanf_s(const char* format, ...) {
    BRIDGE_WITH_VALUES(vfscanf_s(stdin, format, values));
}
