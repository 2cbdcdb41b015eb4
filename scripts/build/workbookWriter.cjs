// What exceljs writes a workbook through, in place of its own streams, as it asks for it: the class of a stream that
// holds the finished file, and on it the class that packs the parts. CommonJS, as all of exceljs.
const JSZip = require('jszip')

class Finished {
  bytes = null
  read() {
    return this.bytes
  }
}

class ZipWriter {
  zip = new JSZip()
  told = {}
  append(content, { name, base64 = false }) {
    this.zip.file(name, content, { base64 })
  }
  pipe(finished) {
    this.finished = finished
  }
  on(event, listener) {
    this.told[event] = listener
  }
  async finalize() {
    try {
      this.finished.bytes = await this.zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
      this.told.finish()
    } catch (error) {
      this.told.error(error)
    }
  }
}

module.exports = Object.assign(Finished, { ZipWriter })
