"""Writes and reads the model file that data/model/FORMAT.md describes."""
import json
import os
import struct

import numpy as np

MAGIC = b"ENTMODEL"
VERSION = 1
HEADER = struct.Struct("<8sIIQQ")
ENTRY = struct.Struct("<40sIIQQQQ")
TEXT, FLOAT32, INT8 = 0, 1, 2
ALIGN = 64
FNV_OFFSET, FNV_PRIME, MASK = 0xCBF29CE484222325, 0x100000001B3, (1 << 64) - 1


def checksum(body):
    """FNV-1a over little-endian 64-bit words (xor the word, multiply), not over bytes: eight times faster."""
    value = FNV_OFFSET
    for word in np.frombuffer(body, "<u8").tolist():
        value = ((value ^ word) * FNV_PRIME) & MASK
    return value


def write(path, sections):
    """sections: {name: str | float32 array | int8 array}, in the order of the file."""
    offset = HEADER.size + ENTRY.size * len(sections)
    table, blobs = [], []
    for name, value in sections.items():
        if isinstance(value, str):
            kind, dims, data = TEXT, (), value.encode("utf-8")
            dims = (len(data),)
        else:
            kind = {"float32": FLOAT32, "int8": INT8}[str(value.dtype)]
            dims, data = value.shape, np.ascontiguousarray(value).tobytes()
        offset += -offset % ALIGN
        encoded = name.encode("ascii")
        assert len(encoded) < 40 and len(dims) <= 2, name
        table.append(ENTRY.pack(encoded, kind, len(dims), *(tuple(dims) + (1, 1))[:2], offset, len(data)))
        blobs.append((offset, data))
        offset += len(data)
    size = offset + -offset % 8
    content = bytearray(size)
    content[HEADER.size:HEADER.size + ENTRY.size * len(table)] = b"".join(table)
    for at, data in blobs:
        content[at:at + len(data)] = data
    content[:HEADER.size] = HEADER.pack(MAGIC, VERSION, len(table), size, checksum(content[HEADER.size:]))
    with open(path + ".part", "wb") as out:
        out.write(content)
    os.replace(path + ".part", path)


def read(path):
    """{name: str | array}; int8 matrices come back dequantised to float32, their scales left out."""
    with open(path, "rb") as source:
        content = source.read()
    magic, version, count, size, want = HEADER.unpack_from(content)
    if magic != MAGIC or version != VERSION or size != len(content):
        raise ValueError(f"{path}: not a model file of version {VERSION}")
    if checksum(content[HEADER.size:]) != want:
        raise ValueError(f"{path}: checksum does not match")
    raw = {}
    for i in range(count):
        name, kind, rank, rows, columns, offset, length = ENTRY.unpack_from(content, HEADER.size + i * ENTRY.size)
        name = name.rstrip(b"\0").decode("ascii")
        data = content[offset:offset + length]
        if kind == TEXT:
            raw[name] = data.decode("utf-8")
        else:
            array = np.frombuffer(data, "<f4" if kind == FLOAT32 else "i1")
            raw[name] = array.reshape((rows, columns)[:rank])
    found = {}
    for name, value in raw.items():
        if name.endswith(".scale") and name[:-6] in raw:
            continue
        if not isinstance(value, str) and value.dtype == np.int8:
            value = value.astype(np.float32) * raw[name + ".scale"][:, None]
        found[name] = value
    return found


def config_of(sections):
    return json.loads(sections["config"])
